// Keeps what the page's console, its policy and its errors say, what the kit leaves on the window and what it leaves
// running; answers the messages 'report' and 'remove'. Stands before everything else, so that it sees everything, and
// takes what it needs from the browser before the page spoils it.
(() => {
  const page = document;
  const log = [];
  const note = (line) => log.push(line);
  const { querySelectorAll } = Document.prototype;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const namesOf = Object.getOwnPropertyNames;
  const known = new Set(namesOf(window));

  for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...args) => note(`${level}: ${args.join(' ')}`);
  add.call(page, 'securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    note(`policy: ${effectiveDirective} ${blockedURI} ${sample}`.trim());
  });
  add.call(window, 'error', ({ message, target }) => note(`error: ${message ?? target.outerHTML}`), true);
  add.call(window, 'unhandledrejection', ({ reason }) => note(`rejection: ${reason?.stack ?? reason}`));

  const running = new Map();
  const sourceOf = (callback) => String(callback).slice(0, 80);
  const watch = (begin, end, isOnce) => {
    const [set, clear] = [window[begin], window[end]];
    window[begin] = (callback, ...rest) => {
      const id = set((...args) => {
        if (isOnce) running.delete(`${begin} ${id}`);
        callback(...args);
      }, ...rest);
      running.set(`${begin} ${id}`, `${begin} ${sourceOf(callback)}`);
      return id;
    };
    window[end] = (id) => {
      running.delete(`${begin} ${id}`);
      clear(id);
    };
  };
  watch('setTimeout', 'clearTimeout', true);
  watch('setInterval', 'clearInterval', false);
  watch('requestAnimationFrame', 'cancelAnimationFrame', true);

  const numbers = new WeakMap();
  let last = 0;
  const keyOf = (type, listener) => {
    if (!numbers.has(listener)) numbers.set(listener, ++last);
    return `${type} ${numbers.get(listener)}`;
  };
  const outlives = (target) => target === undefined || target === window || target === page;
  EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
    if (listener && outlives(this)) running.set(keyOf(type, listener), `${type} ${sourceOf(listener)}`);
    return add.call(this ?? window, type, listener, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
    if (listener && outlives(this)) running.delete(keyOf(type, listener));
    return remove.call(this ?? window, type, listener, ...rest);
  };

  // Texts as a visitor sees them: what has no size, or is too small to be read, is left out.
  const isReadable = (part) => part.offsetHeight > 4 && part.offsetWidth > 0 && parseFloat(getComputedStyle(part).fontSize) >= 8;
  const describe = (widget) => {
    const { shadowRoot } = widget;
    const pictures = [...(shadowRoot?.querySelectorAll('img') ?? [])];
    // As if the visitor had scrolled there.
    for (const picture of pictures) picture.loading = 'eager';
    const leaves = shadowRoot ? [...shadowRoot.querySelectorAll('[part]')].filter((part) => !part.querySelector('[part]')) : [];
    return {
      id: widget.id || widget.parentElement.id,
      status: widget.status ?? '',
      text: leaves.filter(isReadable).map((part) => part.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean).join(' | '),
      pictures: pictures.filter(({ naturalWidth }) => naturalWidth > 0).length,
    };
  };
  const tags = ['article', 'article-card', 'article-grid', 'date-banner', 'links-panel', 'other-news', 'visitor-counter'];
  const find = () => [...querySelectorAll.call(page, tags.map((tag) => `tin-${tag}`).join())];
  add.call(window, 'message', ({ data, source }) => {
    if (data !== 'report' && data !== 'remove') return;
    if (data === 'remove') for (const element of [...find(), ...querySelectorAll.call(page, 'tin-source, [data-tin]')]) element.remove();
    source.postMessage(
      {
        log: [...log],
        widgets: find().map(describe),
        globals: namesOf(window).filter((name) => !known.has(name)),
        running: [...running.values()],
        isSecure: window.isSecureContext,
      },
      '*',
    );
  });
})();
