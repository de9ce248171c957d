/** A stretch of text, and the number of the match that it is. */
export interface Piece {
  text: string;
  match?: number;
}

/** Cuts texts into what matches and what does not; matches are counted on from text to text. */
export class TextSearch {
  count = 0;

  private readonly wanted: string;

  constructor(query: string) {
    this.wanted = fold(query.trim());
  }

  cut(text: string): Piece[] {
    if (!this.wanted) return [{ text }];
    const folded = fold(text);
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = folded.indexOf(this.wanted); at !== -1; at = folded.indexOf(this.wanted, from)) {
      pieces.push({ text: text.slice(from, at) }, { text: text.slice(at, at + this.wanted.length), match: this.count++ });
      from = at + this.wanted.length;
    }
    return [...pieces, { text: text.slice(from) }].filter(({ text }) => text);
  }
}

/** Whatever a keyboard writes finds what a typesetter wrote; the length stays the same. */
function fold(text: string) {
  const folded = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s/g, ' ');
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
}
