import { withoutAccents } from './smallText';
import { CONCEPTS, type Concept } from './words/concept';
import { phrasesOf } from './words/mailLanguages';

/** A word or phrase of a sentence, and what it is about. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** A step in the tree of phrases. It says which words may come next, or which letters in Japanese. */
interface Step {
  readonly next: Map<string, Step>;
  /** Beginnings of words that may come next. */
  readonly stems: (readonly [stem: string, step: Step])[];
  readonly means: Concept[];
}

const newStep = (): Step => ({ next: new Map(), stems: [], means: [] });

/** Japanese letters end a word in other letters: "Prime Videoの購入". */
const WORD = /(?:(?![\u3041-\u30FF\u4E00-\u9FFF])[\p{L}\d])+|[\u3041-\u30FF\u4E00-\u9FFF]+|[^\p{L}\d\s]/gu;
const JAPANESE = /[\u3041-\u30FF\u4E00-\u9FFF]/;
/** Words that may stand inside a phrase about what happened: "has just been added". */
const ADVERBS: ReadonlySet<string> = new Set(
  'also just now finally instantly already recently successfully automatically auch bereits nun inzwischen direkt soeben gerade jetzt erfolgreich automatisch egalement deja desormais bien maintenant automatiquement anche appena ora adesso gia ormai automaticamente tambien ya ahora correctamente'.split(
    ' ',
  ),
);
const MAY_HOLD_ADVERBS: readonly Concept[] = ['got', 'gone', 'promised', 'yours'];

/**
 * Meanings that a word may have beside another one. For example, one word can name a credit and say what it is for, or
 * that it "can be used".
 */
const BESIDE_OTHERS: readonly Concept[] = ['digital', 'courtesy', 'use'];

const WORDS = newStep();
const LETTERS = newStep();
for (const concept of CONCEPTS) {
  for (const phrase of phrasesOf(concept).map(withoutAccents)) addPhrase(phrase, concept);
}

function addPhrase(phrase: string, concept: Concept): void {
  const open = phrase.endsWith('*');
  if (JAPANESE.test(phrase)) meaning(LETTERS, [...phrase], false, concept);
  else meaning(WORDS, (open ? phrase.slice(0, -1) : phrase).match(WORD) ?? [], open, concept);
}

function meaning(from: Step, parts: readonly string[], open: boolean, concept: Concept): void {
  let step = from;
  for (const [index, part] of parts.entries()) {
    const isStem = open && index === parts.length - 1;
    const known = isStem ? step.stems.find(([stem]) => stem === part)?.[1] : step.next.get(part);
    const next = known ?? newStep();
    if (!known && isStem) step.stems.push([part, next]);
    if (!known && !isStem) step.next.set(part, next);
    step = next;
  }
  if (!step.means.includes(concept)) step.means.push(concept);
}

/**
 * The phrases of a sentence that are known, in order. If phrases overlap, the one that begins first counts. If several
 * begin at one place, the longest counts. One phrase may have two meanings.
 *
 * @param sentence in small letters without accents.
 */
export function conceptsIn(sentence: string): FoundConcept[] {
  const all = [...wordPhrases(sentence), ...letterPhrases(sentence)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundConcept[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    const sameWord = last?.start === one.start && last.end === one.end;
    const both = sameWord && [one, last].some(({ concept }) => BESIDE_OTHERS.includes(concept));
    if (one.concept !== 'plural' && (!last || one.start >= last.end || both)) kept.push(one);
  }
  // The ending of a word says that it is a plural, whatever its other meaning is.
  return [...kept, ...all.filter(({ concept }) => concept === 'plural')].sort((a, b) => a.start - b.start);
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordPhrases(sentence: string): FoundConcept[] {
  const words = [...sentence.matchAll(WORD)].map(
    ({ 0: text, index: start }): Word => ({ text, start, end: start + text.length }),
  );
  return words.flatMap(({ start }, at) =>
    endsFrom(WORDS, words, at).map(({ concept, end }) => ({ concept, start, end })),
  );
}

/** The ends of all phrases that begin at a word. The length of the longest phrase limits how far this looks. */
function endsFrom(
  from: Step,
  words: readonly Word[],
  first: number,
): { readonly concept: Concept; readonly end: number }[] {
  const found: { readonly concept: Concept; readonly end: number }[] = [];
  let paths = [{ step: from, skipped: false }];
  for (let at = first; at < words.length && paths.length > 0; at++) {
    const word = words[at] as Word;
    const reached: typeof paths = [];
    for (const { step, skipped } of paths) {
      const exact = step.next.get(word.text);
      const open = step.stems.filter(([stem]) => word.text.startsWith(stem)).map(([, next]) => next);
      for (const next of [...(exact ? [exact] : []), ...open]) {
        const end = open.includes(next) ? endOfName(words, at) : word.end;
        const means = next.means.filter((concept) => !skipped || MAY_HOLD_ADVERBS.includes(concept));
        found.push(...means.map((concept) => ({ concept, end })));
        reached.push({ step: next, skipped });
      }
      if (at > first && !skipped && ADVERBS.has(word.text)) reached.push({ step, skipped: true });
    }
    paths = reached;
  }
  return found;
}

/** The end of a name such as "amazon.co.uk", which goes on after its points. */
function endOfName(words: readonly Word[], at: number): number {
  let last = at;
  while (words[last + 1]?.text === '.' && words[last + 1]?.start === words[last]?.end) {
    if (words[last + 2]?.start !== words[last + 1]?.end) break;
    last += 2;
  }
  return (words[last] as Word).end;
}

function letterPhrases(sentence: string): FoundConcept[] {
  if (!JAPANESE.test(sentence)) return [];
  const found: FoundConcept[] = [];
  for (let start = 0; start < sentence.length; start++) {
    let step: Step | undefined = LETTERS.next.get(sentence[start] ?? '');
    for (let end = start + 1; step; end++) {
      found.push(...step.means.map((concept) => ({ concept, start, end })));
      step = step.next.get(sentence[end] ?? '');
    }
  }
  return found;
}
