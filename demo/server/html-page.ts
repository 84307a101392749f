import { escape } from './escape.js';
import { site } from './site.js';

/** A whole page of the portal around `main`; plain HTML without script, as a reader or a crawler gets it. */
export function htmlPage(title: string, main: string, canonical: string): string {
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${escape(site.short)}</title>
<link rel="canonical" href="${canonical}">
<link rel="icon" href="/demo/images/crest.svg" type="image/svg+xml">
<link rel="alternate" type="application/rss+xml" title="RSS" href="/rss">
<link rel="stylesheet" href="/demo/pages.css">
</head>
<body>
<a class="skip" href="#noi-dung">Chuyển đến nội dung</a>
<header class="masthead">
<div class="wrap masthead-in">
<a class="brand" href="/demo/"><img src="/demo/images/crest.svg" alt="" width="64" height="64"><span class="brand-text"><span class="brand-kicker">Cổng thông tin điện tử</span> <span class="brand-name">${escape(site.short)}</span></span></a>
</div>
</header>
<nav class="bar" aria-label="Chính"><div class="wrap"><ul><li><a href="/demo/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li></ul></div></nav>
<main id="noi-dung" class="wrap plain">
${main}
</main>
<footer class="foot"><div class="wrap"><p>${escape(site.description)}</p></div></footer>
</body>
</html>
`;
}
