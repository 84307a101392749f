import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { Fixed, flat } from '../../src/templates/flat.js';

const fixed = new Fixed('lazy');

const cases: [name: string, template: () => unknown, markup: string][] = [
  ['its own text', () => flat`<p>a</p>`, '<p>a</p>'],
  ['values', () => flat`<p title=${'t'}>${'a'}</p>`, '<p title="t">a</p>'],
  ['templates within it', () => flat`<div>${html`<p>${'a'}</p>`}${html`<b>${'c'}</b>`}</div>`, '<div><p>a</p><b>c</b></div>'],
  ['templates within those', () => flat`<div>${flat`<p>${flat`<i>${'a'}</i>`}</p>`}</div>`, '<div><p><i>a</i></p></div>'],
  ['nothing between tags', () => flat`<div>${nothing}<p>${'a'}</p>${nothing}</div>`, '<div><p>a</p></div>'],
  ['nothing as an attribute', () => flat`<p lang=${nothing} title=${'t'} dir=${nothing}>${'a'}</p>`, '<p title="t">a</p>'],
  ['fixed names of tags', () => flat`<${new Fixed('h3')}>${'a'}</${new Fixed('h3')}>`, '<h3>a</h3>'],
  ['fixed attributes', () => flat`<img loading=${fixed} alt=${'a'} width=${nothing}>`, '<img loading="lazy" alt="a">'],
  [
    'line breaks between tags, and none within text',
    () => flat`
      <p>
        ${html`<b>a</b>`} ${'b'}
      </p>
    `,
    '<p><b>a</b> b</p>',
  ],
  ['lists', () => flat`<ul>${[1, 2].map((item) => flat`<li>${item}</li>`)}</ul>`, '<ul><li>1</li><li>2</li></ul>'],
];

function markupOf(root: HTMLElement): string {
  return root.innerHTML.replace(/<!--[^]*?-->/g, '');
}

describe('flat', () => {
  for (const [name, template, markup] of cases) {
    it(`renders ${name}`, () => {
      const root = document.createElement('div');
      render(template(), root);
      expect(markupOf(root)).to.equal(markup);
    });
  }

  const card = (title: string, summary: string): unknown => flat`<li>${html`<b>${title}</b>`}${summary ? html`<p>${summary}</p>` : nothing}</li>`;

  it('changes values in place', () => {
    const root = document.createElement('div');
    render(card('a', 'b'), root);
    const old = root.querySelector('p');
    render(card('c', 'd'), root);
    expect(markupOf(root)).to.equal('<li><b>c</b><p>d</p></li>');
    expect(root.querySelector('p')).to.equal(old);
  });

  it('follows what comes and goes', () => {
    const root = document.createElement('div');
    for (const [summary, markup] of [['b', '<li><b>a</b><p>b</p></li>'], ['', '<li><b>a</b></li>'], ['c', '<li><b>a</b><p>c</p></li>']] as const) {
      render(card('a', summary), root);
      expect(markupOf(root)).to.equal(markup);
    }
  });

  it('fills markup in as text', () => {
    const root = document.createElement('div');
    render(card('<img src=x>', '"><script>'), root);
    expect(root.querySelector('img, script')).to.equal(null);
  });
});
