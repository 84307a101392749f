import { PassThrough, Readable } from 'node:stream';

/**
 * A server with faults, at /faults/…: the path says what it does.
 *   /faults/status/503?retry-after=2   that status
 *   /faults/hang                       never answers
 *   /faults/drip                       a character a second
 *   /faults/truncate?text=…            announces more than it sends, and hangs up
 *   /faults/reset                      hangs up without a word
 *   /faults/stall?text=…               sends that text, and never ends
 *   /faults/garbled?text=…             says it is compressed, and is not
 *   /faults/elsewhere                  redirects to another origin, which lets nobody read it
 *   /faults/redirect?text=…            leads to that text
 *   /faults/loop                       redirects to itself
 *   /faults/large/50                   that many megabytes, not announced
 *   /faults/flap?text=…                that text, then 500, then that text, …
 *   /faults/body?type=text/xml&text=…  that text with that type
 *   /faults/stream?text=…              Server-Sent Events: that text as one message, then silence
 *   /faults/counted/KEY                how many requests had ?count=KEY
 */
export function faultServer() {
  const counts = new Map();
  const answers = {
    status: (context, value) => (context.status = Number(value)),
    hang: () => new Promise(() => {}),
    drip: (context) => (context.body = Readable.from(drip())),
    truncate(context) {
      context.set('content-length', '100000');
      const body = new PassThrough();
      body.write(context.body);
      context.body = body;
      setTimeout(() => context.req.socket.destroy(), 20);
    },
    reset: (context) => context.req.socket.destroy(),
    stall(context) {
      const body = new PassThrough();
      body.write(context.body);
      context.body = body;
    },
    garbled: (context) => context.set('content-encoding', 'gzip'),
    elsewhere: (context) => context.redirect(`http://127.0.0.1:${context.req.socket.localPort}/faults/body?text=[]`),
    redirect: (context) => context.redirect(`/faults/body?${context.querystring}`),
    loop: (context) => context.redirect('/faults/loop'),
    large: (context, value) => (context.body = Readable.from(megabytes(Number(value)))),
    flap(context) {
      if (counts.get(context.query.count) % 2 === 0) context.status = 500;
    },
    stream(context) {
      const { text } = context.query;
      context.type = 'text/event-stream';
      context.body = new PassThrough();
      context.body.write(`event: stats\ndata: ${text}\n\n`);
    },
    counted: (context, value) => (context.body = String(counts.get(value) ?? 0)),
  };
  return async (context, next) => {
    if (!context.path.startsWith('/faults/')) return next();
    const [, , kind, value] = context.path.split('/');
    const { count, type = 'application/json', text = '' } = context.query;
    if (count) counts.set(count, (counts.get(count) ?? 0) + 1);
    context.set('cache-control', 'no-store');
    if (context.query['retry-after']) context.set('retry-after', context.query['retry-after']);
    context.type = type;
    context.body = text;
    await answers[kind]?.(context, value);
    return undefined;
  };
}

async function* drip() {
  for (let i = 0; i < 60; i++) {
    yield '<';
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function* megabytes(count) {
  const megabyte = Buffer.alloc(1_000_000, ' ');
  for (let i = 0; i < count; i++) yield megabyte;
}
