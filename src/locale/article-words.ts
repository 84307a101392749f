import type { VisibleFileKind } from '../lib/file-kind.js';

/** All that an article's tools, pictures and attachments say, in one language: loaded with the first article. */
export interface ArticleWords {
  tools: string;
  textSize: string;
  smallerText: string;
  normalText: string;
  largerText: string;
  textSizeNow(percent: string): string;
  print: string;
  printShort: string;
  address(url: string): string;
  printedOn(time: string): string;
  share: string;
  linkCopied: string;
  link: string;
  copyByHand: string;
  listen: string;
  listenShort: string;
  pauseListening: string;
  pauseShort: string;
  continueListening: string;
  continueShort: string;
  stopListening: string;
  stopShort: string;
  speed: string;
  listenFailed: string;
  recording: string;
  recordingFailed: string;
  attachments: string;
  download: string;
  /** What no name of a format says better. */
  fileKinds: Record<VisibleFileKind, string>;
  /** Of 1024 bytes, and of 1024 and again 1024 times as many. */
  fileSizes: readonly [string, string, string];
  enlarge(alt: string): string;
  pictures: string;
  picture(current: number, count: number): string;
  previousPicture: string;
  nextPicture: string;
  close: string;
}
