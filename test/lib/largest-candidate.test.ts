import { expect } from '@open-wc/testing';
import { largestCandidate } from '../../src/lib/largest-candidate.js';

describe('largestCandidate', () => {
  for (const [srcset, expected] of [
    ['', ''],
    ['https://a.example/1.jpg', 'https://a.example/1.jpg'],
    ['https://a.example/1.jpg 1x, https://a.example/2.jpg 2x', 'https://a.example/2.jpg'],
    ['https://a.example/3.jpg 1200w, https://a.example/1,w_300.jpg 300w', 'https://a.example/3.jpg'],
    ['https://a.example/1.jpg, https://a.example/2.jpg 1.5x', 'https://a.example/2.jpg'],
    ['https://a.example/1.jpg none', ''],
  ] as const) {
    it(srcset || 'nothing', () => expect(largestCandidate(srcset)).to.equal(expected));
  }
});
