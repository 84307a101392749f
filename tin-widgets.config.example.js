/*
 * Settings of `npm run serve`: copy this file to tin-widgets.config.js and keep what you change; the values below are the
 * defaults. TIN_WIDGETS_CONFIG names another file. A variable of the environment, named beside each setting, goes before
 * the file; lists are then separated by commas or spaces.
 */

/** @type {import('./demo/server/settings.js').SettingsFile} */
export default {
  // HOST. Where to listen. With 127.0.0.1 only this machine, or a web server before this one, reaches it; 0.0.0.0 is all.
  host: '127.0.0.1',
  // PORT
  port: 8080,
  // TRUST_PROXY. Behind a proxy: its addresses or networks (['10.0.0.2'], ['loopback']). Otherwise all visitors look like
  // the proxy, and asksPerMinute counts them as one. true believes anybody's X-Forwarded-For.
  trustProxy: false,
  // DEMO. Also serve a page and feeds with sample news, to look at.
  demo: false,

  relay: {
    // RELAY_HOSTS. Hosts whose feeds may be read: 'news.example.vn', '*.example.vn' (all below it, not itself), and with
    // the port where it is not 80 or 443: 'cms.example.vn:8080'. Every host of a redirect must be here too.
    hosts: [],
    // RELAY_PRIVATE_HOSTS. The same for hosts that may stand at private addresses (10.…, 192.168.…, localhost): your CMS
    // on the intranet. What they show becomes public.
    privateHosts: [],
    // RELAY_ORIGINS. Whose pages may read through this relay: '*', or a list such as ['https://portal.example.vn'].
    origins: '*',

    // RELAY_FRESH_SECONDS. How long an answer is fresh where the upstream does not say.
    freshSeconds: 60,
    // RELAY_MIN_FRESH_SECONDS, RELAY_MAX_FRESH_SECONDS. The bounds of what it says.
    minFreshSeconds: 15,
    maxFreshSeconds: 3600,
    // RELAY_STALE_SECONDS. After that an answer is given at once for so much longer, while a new one is fetched.
    staleSeconds: 300,
    // RELAY_KEEP_HOURS. So long the last good answer stands in for an upstream that fails.
    keepHours: 24,

    // RELAY_TIMEOUT_SECONDS. For a whole answer. The widgets themselves wait 10 s.
    timeoutSeconds: 8,
    // RELAY_ANSWER_MEGABYTES. The largest answer, also when decompressed.
    answerMegabytes: 5,
    // RELAY_CACHE_MEGABYTES, RELAY_CACHE_ENTRIES. All answers together.
    cacheMegabytes: 64,
    cacheEntries: 500,
    // RELAY_ASKS_PER_MINUTE. So many times a minute one visitor may ask for what is not in the cache.
    asksPerMinute: 60,
  },

  visits: {
    // VISITS_ENABLED. Whether visits are counted.
    enabled: true,
    // VISITS_FILE. Where they are kept (SQLite); two more files beside it belong to it.
    file: 'data/visits.sqlite',
    // REDIS_URL. Keep them in Redis (6.2 or newer) instead, so that several machines share one count; set "appendonly yes"
    // there: redisUrl: 'redis://user:password@10.0.0.3:6379'
    // VISITS_REDIS_PREFIX. What the keys begin with: portals that share a Redis need one each.
    redisPrefix: 'tin-widgets',
    // VISITS_STARTING_TOTAL. What the old counter showed; new visits are added to it.
    startingTotal: 0,
    // VISITS_COUNTED. 'views': looks at pages; 'visitors': people, each once a day (in Redis to within about a hundredth).
    counted: 'views',
    // VISITS_TIME_ZONE. Whose midnight begins a day; weeks begin on Monday.
    timeZone: 'Asia/Ho_Chi_Minh',
    // VISITS_ORIGINS. Whose pages may report visits and read the figures: '*', or a list such as
    // ['https://portal.example.vn']. Pages of this server itself always may.
    origins: '*',
    // VISITS_STREAMS. How many may read /visits/stream at a time: each takes some 20 kB of memory and a file descriptor.
    streams: 20_000,
  },
};
