// Addresses that run something, lead elsewhere than they seem to, or are none. `@` stands for the call that tells of
// them, `HOST` for a host that must never be asked.

const scripts = ['javascript', 'JaVaScRiPt', 'vbscript', 'livescript', 'mocha', 'data', 'blob', 'file', 'filesystem', 'view-source', 'jar', 'feed', 'feed:javascript', 'about', 'chrome', 'resource', 'moz-extension', 'intent', 'ms-word', 'ms-settings', 'sms', 'steam', 'skype', 'ftp', 'ws', 'wss', 'gopher', 'cid', 'mhtml', 'wyciwyg', 'x'];
const blanks = ['\t', '\n', '\r\n', '\0', '\u0001', '\u001f', ' ', '\u00a0', '\u00ad', '\u180e', '\u200b', '\u200e', '\u202e', '\u2028', '\u2066', '\u3000', '\ufeff'];
const between = (blank: string): string[] => [`${blank}javascript:@`, `java${blank}script:@`, `javascript${blank}:@`, `javascript:${blank}@`, `da${blank}ta:text/html,<script>@</script>`];

const encoded = [
  '&#106;avascript:@', '&#x6A;avascript:@', '&#0000106avascript:@', 'java&Tab;script:@', 'java&NewLine;script:@', 'javascript&colon;@', 'javascript&#58;@', 'javascript&#x3a;@', 'javascript%3a@', '%6aavascript:@', '\\u006aavascript:@', '\\6aavascript:@', 'ｊａｖａｓｃｒｉｐｔ:@', 'javascript：@', 'javaſcript:@', 'ʲavascript:@',
  'javascript:/*--></title></style></textarea></script></xmp><svg/onload=@>*/', 'javascript://%0a@', 'javascript://HOST/%0d%0a@', 'javascript:/https://bao.example/;@', "javascript:'http://bao.example/';@", '#javascript:@', '?javascript:@', './javascript:@', '/javascript:@', '"onmouseover="@', "'onmouseover='@", '`onmouseover=`@', '" onfocus="@" autofocus x="',
  '"><img src=x onerror=@>', '</script><script>@</script>', '\u2028@', '{{@}}', '${@}', 'javascript:@ https://bao.example/', 'https://bao.example/ javascript:@', 'data:text/html;base64,PHNjcmlwdD5APC9zY3JpcHQ+', 'data:image/svg+xml,<svg onload=@ xmlns="http://www.w3.org/2000/svg"/>', 'data:image/png,<script>@</script>', 'data:,@', 'data:application/json,[]', 'data:text/xml,<a/>',
];

/** They seem to be within the site, or another site's. */
const elsewhere = [
  '/\\HOST/a', '\\\\HOST/a', '\\/HOST/a', '///HOST/a', '////HOST/a', '/\t/HOST/a', '/\n/HOST/a', 'http:HOST/a', 'http:/HOST/a', 'http:///HOST/a', 'http:\\\\HOST/a', 'http:/\\HOST/a', 'ht\ntp://HOST/a', 'h\tttps://HOST/a', 'https:/HOST/a', 'https:HOST', 'https:\\\\HOST\\a', 'https:///HOST/a', '\\t//HOST/../',
  'https://bao.example@HOST/a', 'https://bao.example:443@HOST/a', 'https://bao.example%40x:y@HOST/a', '//bao.example@HOST/a', 'https://u:p@HOST/', 'https://HOST\\@bao.example/'.replace('HOST\\@', 'x\\@HOST/'), 'https://\0HOST/a', 'https://%00HOST/a', 'https:// HOST/a', 'https://HOST:99999/', 'https://HOST:x/', 'http://[HOST]/', 'https://HO<ST>/', "https://HOST/'onmouseover='@", 'https://HOST/"onmouseover="@',
  'https://HOST/`onmouseover=@', 'https://HOST/ 1x, javascript:@ 2x', 'https://HOST/><img src=x onerror=@>', 'mailto:a@bao.example"onmouseover="@', 'mailto:a@bao.example?body=<img src=x onerror=@>', 'tel:+84"onmouseover="@', 'tel:javascript:@', 'mailto:javascript:@',
];

export const addressAttacks: readonly string[] = [
  ...scripts.flatMap((scheme) => [`${scheme}:@`, `${scheme}://HOST/%0a@`]),
  ...blanks.flatMap(between),
  ...encoded,
  ...elsewhere,
];
