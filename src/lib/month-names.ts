/** How the months begin in the languages of feeds, without diacritics: English, German, French, Spanish, Portuguese, Italian, Dutch, Hungarian, Polish, Greek, Russian, Indonesian, Scandinavian. */
const beginnings = [
  /^(?:jan|ene|gen|sty|ιαν|янв)/,
  /^(?:feb|fev|lut|φεβ|фев)/,
  /^(?:maa?r|mae|mrt|μαρ|мар)/,
  /^(?:apr|avr|abr|kwi|απρ|апр)/,
  /^(?:ma[yijg]|mei|μαι|ма[ия])/,
  /^(?:jun|juin|giu|cze|ιουν|июн)/,
  /^(?:jul|juil|lug|lip|ιουλ|июл)/,
  /^(?:aug|agu|aou|ago|sie|αυγ|авг)/,
  /^(?:sep|set|sze|wrz|σεπ|сен)/,
  /^(?:o[ck]t|out|ott|paz|οκτ|окт)/,
  /^(?:nov|lis|νοε|ноя)/,
  /^(?:de[czs]|dic|gru|δεκ|дек)/,
];

/** Vietnamese months as words: `tháng Giêng`, `tháng Mười Hai`. */
const vietnamese = ['gieng', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];

/** 1–12, or 0 where `name` (lower case, without diacritics) begins no month. */
export function monthOf(name: string): number {
  return beginnings.findIndex((beginning) => beginning.test(name)) + 1;
}

/** `tháng mười hai` becomes `thang 12`. */
export function vietnameseMonthsToNumbers(text: string): string {
  return text.replace(/\b(?:thang|thg) (gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: mot| hai)?)\b/g, (_, name) => {
    return `thang ${name === 'mot' ? 1 : vietnamese.indexOf(name) + 1}`;
  });
}
