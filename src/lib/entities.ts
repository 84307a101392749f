import { windows1252 } from './controls.js';

/**
 * The named characters of HTML 4 (https://www.w3.org/TR/html401/sgml/entities.html), and those of HTML that Vietnamese needs
 * beside them and that PHP makes of punctuation (`htmlentities` with `ENT_HTML5`). A number stands where the code points jump; the names after it count on from there.
 */
const table =
  '9Tab NewLine 33excl quot num dollar percnt amp apos lpar rpar ast plus comma 46period sol 58colon semi lt equals gt ' +
  'quest commat 91lbrack bsol rbrack Hat lowbar grave 123lbrace vert rbrace 160nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg ' +
  'macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde ' +
  'auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ' +
  'ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml 258Abreve abreve 272Dstrok dstrok 296Itilde ' +
  'itilde 338OElig oelig 352Scaron scaron 360Utilde utilde 376Yuml 402fnof 710circ 732tilde 913Alpha Beta Gamma ' +
  'Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931Sigma Tau Upsilon Phi Chi Psi Omega ' +
  '945alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau ' +
  'upsilon phi chi psi omega 977thetasym upsih 982piv 8194ensp emsp 8201thinsp 8204zwnj zwj lrm rlm 8211ndash ' +
  'mdash 8216lsquo rsquo sbquo 8220ldquo rdquo bdquo 8224dagger Dagger bull 8230hellip 8240permil 8242prime Prime ' +
  '8249lsaquo rsaquo 8254oline 8260frasl 8364euro 8465image 8472weierp 8476real 8482trade 8501alefsym 8592larr ' +
  'uarr rarr darr harr 8629crarr 8656lArr uArr rArr dArr hArr 8704forall 8706part exist 8709empty 8711nabla isin ' +
  'notin 8715ni 8719prod 8721sum minus 8727lowast 8730radic 8733prop infin 8736ang 8743and or cap cup int ' +
  '8756there4 8764sim 8773cong 8776asymp 8800ne equiv 8804le ge 8834sub sup nsub 8838sube supe 8853oplus ' +
  '8855otimes 8869perp 8901sdot 8968lceil rceil lfloor rfloor 9001lang rang 9674loz 9824spades 9827clubs ' +
  '9829hearts diams';

/** Those that most texts do with; the others are added when one is met. */
const characters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

function namedCharacter(name: string): string | undefined {
  if (!characters.has(name) && characters.size < 5) {
    let code = 0;
    for (const token of table.split(' ')) {
      const jump = Number.parseInt(token, 10);
      code = jump || code + 1;
      characters.set(jump ? token.slice(`${jump}`.length) : token, String.fromCodePoint(code));
    }
  }
  return characters.get(name);
}

function numericCharacter(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows1252.charAt(code - 0x80);
  // Halves of a pair, which some servers write each by itself, find each other; `plainText` sees to those left alone.
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Character references become the characters, once. What is none (`AT&T`, `?a=1&b=2`, `&unknown;`) stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  // Escaped markup is full of these, and no part of another reference: strings are found much faster than patterns. Few
  // texts have others, and the pattern for these takes longer to compile than a feed to read.
  const simple = /&[lgq]/.test(text) ? text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"') : text;
  let decoded = '';
  let position = 0;
  for (let index; (index = simple.indexOf('&amp;', position)) !== -1; position = index + 5) {
    decoded += `${decodePart(simple.slice(position, index))}&`;
  }
  return decoded + decodePart(simple.slice(position));
}

/** A text without `&amp;`: behind what that stands for nothing is decoded once more. */
function decodePart(text: string): string {
  return text.includes('&') && /&[#a-z]/i.test(text) ? decodeOthers(text) : text;
}

function decodeOthers(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z][a-z\d]{1,7});|(nbsp|amp|quot|lt|gt)(?![a-z\d=]))/gi,
    (reference, hex, decimal, named, bare) => {
      const name = named ?? bare?.toLowerCase();
      if (!name) return numericCharacter(hex ? parseInt(hex, 16) : Number(decimal));
      return namedCharacter(name) ?? reference;
    },
  );
}
