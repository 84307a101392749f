import { expect } from '@open-wc/testing';
import { fileKind, fileName } from '../../src/lib/file-kind.js';

describe('fileKind', () => {
  for (const [mimeType, name, expected] of [
    ['application/pdf', 'a', 'PDF'],
    ['application/x-pdf; charset=binary', 'a', 'PDF'],
    [undefined, 'Công văn.PDF', 'PDF'],
    ['application/octet-stream', 'a.doc', 'Word'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'a', 'Word'],
    ['application/vnd.ms-excel', 'a', 'Excel'],
    ['application/zip', 'a.xlsx', 'Excel'],
    ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'a', 'PowerPoint'],
    ['application/zip', 'a.zip', 'ZIP'],
    ['application/x-zip-compressed', 'tai-ve.php', 'ZIP'],
    ['application/vnd.rar', 'a', 'RAR'],
    ['image/jpeg', 'a', 'image'],
    ['audio/mpeg', 'a', 'audio'],
    [undefined, 'a.mp4', 'video'],
    ['text/plain', 'a', 'text'],
    ['text/html', 'a.html', ''],
    [undefined, 'a', ''],
  ] as const) {
    it(`${mimeType} ${name}: ${expected}`, () => expect(fileKind(mimeType, name)).to.equal(expected));
  }
});

describe('fileName', () => {
  for (const [url, expected] of [
    ['https://a.example/van-ban/C%C3%B4ng%20v%C4%83n%2012.pdf?v=1#p', 'Công văn 12.pdf'],
    ['https://a.example/Co%CC%82ng.pdf', 'Công.pdf'.normalize('NFC')],
    ['https://a.example/100%.pdf', '100%.pdf'],
    ['https://a.example/', 'https://a.example/'],
  ] as const) {
    it(url, () => expect(fileName(url)).to.equal(expected));
  }
});
