import type { Bilingual } from '../site/bilingual.js';
import type { FieldMap } from '../../src/index.js';

/** A widget and how it is set: names and values of attributes, `true` for one that has no value. */
export interface Widget {
  /** `tin-other-news` */
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
}

/** Where the built kit stands, and the hashes of its files by their names in dist/cdn/. */
export interface Kit {
  readonly folder: string;
  readonly hashes: Readonly<Record<string, string>>;
}

export interface Target {
  readonly id: string;
  readonly name: string;
  readonly where: Bilingual;
  /** Its parts, each with what it is. */
  snippets(widget: Widget, kit: Kit): readonly Snippet[];
}

export interface Snippet {
  readonly title: Bilingual;
  readonly code: string;
}

const head: Bilingual = ['Trong <head> của trang, một lần', 'In the page’s <head>, once'];
const body: Bilingual = ['Tại chỗ hiện tin', 'Where it is to be shown'];

export const targets: readonly Target[] = [
  {
    id: 'html',
    name: 'HTML',
    where: ['Chép thư mục dist/cdn lên máy chủ, rồi dán hai đoạn này vào mã nguồn của trang.', 'Copy the folder dist/cdn to your server, then paste both parts into the source of the page.'],
    snippets: (widget, kit) => [
      { title: head, code: kitTags(kit) },
      { title: body, code: elementTag(widget) },
    ],
  },
  {
    id: 'strict',
    name: 'data-tin',
    where: ['Dành cho trình soạn thảo xoá thẻ lạ hoặc cấm type="module": một thẻ div thường và tập lệnh cổ điển.', 'For editors that strip unknown tags or forbid type="module": a plain div and the classic script.'],
    snippets: (widget, kit) => [
      { title: head, code: classicTags(kit) },
      { title: body, code: mountTag(widget) },
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    where: ['WordPress 6: đoạn đầu vào functions.php của giao diện con (child theme); đoạn sau vào khối “HTML tùy chỉnh”.', 'WordPress 6: the first part into functions.php of your child theme, the second into a “Custom HTML” block.'],
    snippets: (widget, kit) => [
      { title: ['functions.php', 'functions.php'], code: `add_action( 'wp_head', function () {\n?>\n${kitTags(kit)}\n<?php\n} );` },
      { title: ['Khối “HTML tùy chỉnh”', '“Custom HTML” block'], code: mountTag(widget) },
    ],
  },
  {
    id: 'nukeviet',
    name: 'NukeViet',
    where: ['NukeViet 4: đoạn đầu vào themes/<giao diện>/layout/header_only.tpl, trước </head>; đoạn sau vào một block HTML (Quản lý giao diện → Quản lý block → Thêm block, module page, block global.html), bấm “Mã HTML” trong trình soạn thảo trước khi dán.', 'NukeViet 4: the first part into themes/<theme>/layout/header_only.tpl before </head>, the second into an HTML block (Themes → Blocks → Add block, module page, block global.html), in the editor’s source view.'],
    snippets: (widget, kit) => [
      { title: ['header_only.tpl', 'header_only.tpl'], code: kitTags(kit) },
      { title: ['Block global.html', 'Block global.html'], code: mountTag(widget) },
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    where: ['Drupal 10–11: khai báo thư viện trong giao diện (đổi “mytheme” thành tên của nó), rồi dán thẻ div vào một khối nội dung dùng định dạng Full HTML ở chế độ Source; nếu CKEditor 5 bỏ mất thuộc tính, khai báo thẻ trong “Manually editable HTML tags” của định dạng.', 'Drupal 10–11: declare the library in your theme (put its name for “mytheme”), then paste the div into a content block with the format Full HTML, in Source view; if CKEditor 5 drops attributes, name them in “Manually editable HTML tags” of that format.'],
    snippets: (widget, kit) => [
      { title: ['mytheme.libraries.yml', 'mytheme.libraries.yml'], code: drupalLibrary(kit) },
      { title: ['mytheme.info.yml', 'mytheme.info.yml'], code: 'libraries:\n  - mytheme/tin-widgets' },
      { title: ['Khối nội dung', 'Content block'], code: mountTag(widget) },
      { title: ['Manually editable HTML tags', 'Manually editable HTML tags'], code: `<div ${mountAttributes(widget).map(([name]) => name).join(' ')}>` },
    ],
  },
  {
    id: 'joomla',
    name: 'Joomla',
    where: ['Joomla 4–5: đoạn đầu vào index.php của template, trước </head>; đoạn sau vào một mô-đun “Custom”, với trình soạn thảo đặt là “Editor - None” hoặc CodeMirror và bộ lọc văn bản của nhóm bạn là “No Filtering”.', 'Joomla 4–5: the first part into the template’s index.php before </head>, the second into a module “Custom”, with the editor set to “Editor - None” or CodeMirror and your group’s text filter to “No Filtering”.'],
    snippets: (widget, kit) => [
      { title: ['index.php của template', 'The template’s index.php'], code: kitTags(kit) },
      { title: ['Mô-đun “Custom”', 'Module “Custom”'], code: mountTag(widget) },
    ],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    where: ['SharePoint Server (2016, 2019, Subscription Edition), trang cổ điển: dán cả hai đoạn vào web part Script Editor. Trang hiện đại và SharePoint Online không cho dán tập lệnh: cần một web part SPFx.', 'SharePoint Server (2016, 2019, Subscription Edition), classic pages: paste both parts into a Script Editor web part. Modern pages and SharePoint Online take no pasted scripts: there an SPFx web part is needed.'],
    snippets: (widget, kit) => [{ title: ['Web part Script Editor', 'Script Editor web part'], code: `${classicTags(kit)}\n${mountTag(widget)}` }],
  },
  {
    id: 'liferay',
    name: 'Liferay',
    where: ['Liferay 7.4/DXP: tạo một fragment (Site Menu → Design → Fragments), dán cả hai đoạn vào ô HTML của nó rồi đặt fragment vào trang; trong Web Content, chỉ dán thẻ div, ở chế độ Source.', 'Liferay 7.4/DXP: make a fragment (Site Menu → Design → Fragments), paste both parts into its HTML and put it on the page; in Web Content paste the div alone, in Source view.'],
    snippets: (widget, kit) => [{ title: ['HTML của fragment', 'HTML of the fragment'], code: `${classicTags(kit)}\n${mountTag(widget)}` }],
  },
  {
    id: 'react',
    name: 'React',
    where: ['React 19: cài bằng npm install tin-widgets; React 19 tự đặt thuộc tính và kiểu dữ liệu cho thẻ tuỳ biến.', 'React 19: npm install tin-widgets; it sets attributes and properties of custom elements by itself.'],
    snippets: (widget) => [{ title: ['News.jsx', 'News.jsx'], code: reactComponent(widget) }],
  },
  {
    id: 'vue',
    name: 'Vue',
    where: ['Vue 3: cài bằng npm install tin-widgets, và cho trình biên dịch biết thẻ tin-… là thẻ tuỳ biến.', 'Vue 3: npm install tin-widgets, and tell the compiler that tin-… tags are custom elements.'],
    snippets: (widget) => [
      { title: ['News.vue', 'News.vue'], code: `<script setup>\nimport 'tin-widgets/define/${widget.tag}.js';\n</script>\n\n<template>\n  ${vueTag(widget)}\n</template>` },
      { title: ['vite.config.js', 'vite.config.js'], code: vueConfig },
    ],
  },
];

const vueConfig = `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('tin-') } } })],
});`;

/** The map as `map` takes it: without what the visitor left empty. */
export function mapText(map: FieldMap): string {
  return JSON.stringify(Object.fromEntries(Object.entries(map).filter(([, value]) => value.trim())));
}

function kitTags(kit: Kit): string {
  return `<link rel="stylesheet" ${address('href', 'tin-widgets.css', kit)}>\n<script type="module" async ${address('src', 'tin-widgets.js', kit)}></script>`;
}

function classicTags(kit: Kit): string {
  return `<link rel="stylesheet" ${address('href', 'tin-widgets.css', kit)}>\n<script async ${address('src', 'tin-widgets.iife.js', kit)}></script>`;
}

/** With its hash; from another host that has to be asked for with CORS, or the browser cannot check it. */
function address(name: 'href' | 'src', file: string, { folder, hashes }: Kit): string {
  const hash = hashes[file];
  const isForeign = /^(?:https?:)?\/\//.test(folder);
  return [attribute(name, inFolder(folder, file)), hash && attribute('integrity', hash), isForeign && 'crossorigin="anonymous"'].filter(Boolean).join(' ');
}

function inFolder(folder: string, file: string): string {
  return `${folder.replace(/\/*$/, '/')}${file}`;
}

function elementTag({ tag, attributes }: Widget): string {
  return tagText(tag, attributes);
}

function mountTag(widget: Widget): string {
  return tagText('div', mountAttributes(widget));
}

function mountAttributes({ tag, attributes }: Widget): Widget['attributes'] {
  // Some editors drop attributes without a value.
  return [['data-tin', tag.replace(/^tin-/, '')], ...attributes.map(([name, value]) => [`data-tin-${name}`, value === true ? name : value] as const)];
}

function tagText(name: string, attributes: Widget['attributes']): string {
  return `<${[name, ...attributes.map(([key, value]) => (value === true ? key : attribute(key, value)))].join(' ')}></${name}>`;
}

/** In whichever quotes need no escaping: a map is full of the double ones. */
function attribute(name: string, value: string): string {
  const escaped = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped.includes('"') && !escaped.includes("'") ? `${name}='${escaped}'` : `${name}="${escaped.replace(/"/g, '&quot;')}"`;
}

function drupalLibrary(kit: Kit): string {
  const options = (file: string, more: readonly string[]): string => {
    const hash = kit.hashes[file];
    return [...more, ...(hash ? [`integrity: ${hash}`] : []), ...(/^(?:https?:)?\/\//.test(kit.folder) ? ['crossorigin: anonymous'] : [])].join(', ');
  };
  const external = /^(?:https?:)?\/\//.test(kit.folder) ? 'type: external, ' : '';
  const sheet = options('tin-widgets.css', []);
  return `tin-widgets:
  css:
    theme:
      ${yamlText(inFolder(kit.folder, 'tin-widgets.css'))}: { ${external}preprocess: false${sheet && `, attributes: { ${sheet} }`} }
  js:
    ${yamlText(inFolder(kit.folder, 'tin-widgets.js'))}: { ${external}preprocess: false, attributes: { ${options('tin-widgets.js', ['type: module'])} } }`;
}

function yamlText(value: string): string {
  return /^[\w./-]+$/.test(value) ? value : `'${value.replace(/'/g, "''")}'`;
}

const numbers = new Set(['limit', 'refresh', 'columns', 'new-days', 'heading-level']);

/** React gives `map` to the property of that name, which takes an object, and numbers as numbers. */
function reactComponent({ tag, attributes }: Widget): string {
  const props = attributes.map(([name, value]) => {
    if (value === true) return name;
    if (name === 'map') return `map={${value}}`;
    if (numbers.has(name) && /^\d+$/.test(value)) return `${name}={${value}}`;
    return /["\\&{}<>\n]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
  });
  return `import 'tin-widgets/define/${tag}.js';\n\nexport function News() {\n  return <${[tag, ...props].join(' ')} />;\n}`;
}

/** Vue too gives values to properties of that name, as texts unless it is told otherwise. */
function vueTag({ tag, attributes }: Widget): string {
  return tagText(tag, attributes.map(([name, value]) => [name === 'map' || (numbers.has(name) && value !== true) ? `:${name}` : name, value]));
}
