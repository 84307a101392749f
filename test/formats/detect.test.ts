import { expect } from '@open-wc/testing';
import { describeContent, detectFormat } from '../../src/formats/detect.js';

describe('detectFormat', () => {
  for (const [text, format] of [
    ['<?xml version="1.0"?><rss version="2.0"></rss>', 'rss'],
    ['\ufeff\n <!-- <feed> --> <RSS>', 'rss'],
    ['<r:RDF xmlns:r="x">', 'rdf'],
    ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', 'atom'],
    ['<item><title>x</title></item>', 'rss'],
    ['<xml version="1.0"><rss>', 'rss'],
    ['<entry><title>x</title></entry>', 'atom'],
    ['<br />\n<b>Notice</b>: x in <b>y</b><br />\n<rss>', 'rss'],
    ['<script>1</script>\n<?xml version="1.0"?><rss>', 'rss'],
    ['Notice: x\n<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[]}', 'json-feed'],
    ['{"version":"1.1","home_page_url":"https://a.example/","items":[]}', 'json-feed'],
    [' [{"id":1,"title":{"rendered":"x"}}]', 'wordpress'],
    ['[]', 'json'],
    ['{"error":"x"}', 'json'],
    ['<!doctype html><html><body><item></body></html>', undefined],
    ['<div><item>x</item></div>', undefined],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', undefined],
    ['<opml version="1.0">', undefined],
    ['var a = "<item>";', undefined],
    ["var a = '<rss>';", undefined],
    ['', undefined],
    ['42', undefined],
  ] as const) {
    it(`${JSON.stringify(text)} → ${format}`, () => {
      expect(detectFormat(text)).to.equal(format);
    });
  }

  it('reads HTML where a map says how, and JSON with the map rather than as a feed', () => {
    expect(detectFormat('<ul><li>x</li></ul>', 'text/html', true)).to.equal('html');
    expect(detectFormat('{"version":"https://jsonfeed.org/version/1"}', undefined, true)).to.equal('json');
  });
});

describe('describeContent', () => {
  for (const [text, description] of [
    [' \n', 'an empty reply'],
    ['<!DOCTYPE html><html>', 'an HTML page'],
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'XML with the root <Error>'],
    ['Hello', 'text that begins “Hello”'],
  ] as const) {
    it(`${JSON.stringify(text)} is ${description}`, () => {
      expect(describeContent(text)).to.equal(description);
    });
  }
});
