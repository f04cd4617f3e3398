import { findIdentifiers } from '../find-identifiers';
import type { TaggedField } from '../open-fields';
import { endOfLine, isBibtexStart, isJsonStart, type Place, tagOf, type Taken } from './chunk';

type State = { fields: { tag: string; parts: string[] }[]; isRis: boolean; isMedline: boolean; afterBlank: boolean };

/** Tags that RIS does not have; MEDLINE has no `TY`. */
const isMedlineTag = (tag: string): boolean => tag.length > 2;

const onlyInRis = new Set(['A1', 'T1', 'Y1', 'PY', 'JO', 'JF', 'SP', 'EP', 'VL', 'DO', 'UR', 'T2', 'KW', 'SN']);

/** Text of these may go on after an empty line. */
const longTexts = new Set(['AB', 'N1', 'N2', 'KW']);

/** What a line is to the entry that is being read. */
const roleOf = ({ line, state }: { line: string; state: State }): 'field' | 'more' | 'blank' | 'end' | 'closing' => {
  if (line.trim() === '') return 'blank';
  const tag = tagOf(line)?.tag;
  const begun = state.fields.length > 0;
  if (tag !== undefined && !(state.isRis && isMedlineTag(tag) && tag !== 'PMID')) {
    if (tag === 'TY') return begun && (state.isRis || state.isMedline) ? 'end' : 'field';
    if (tag === 'PMID')
      return begun && (state.isRis || state.fields.some((field) => field.tag === 'PMID')) ? 'end' : 'field';
    if (tag === 'ER' && !state.isMedline) return 'closing';
    return state.afterBlank && begun && !state.isRis ? 'end' : 'field';
  }
  if (isBibtexStart(line) || isJsonStart(line)) return 'end';
  const last = state.fields.at(-1)?.tag ?? '';
  if (state.afterBlank)
    return state.isRis && longTexts.has(last) && !findIdentifiers(line).isWholeLine ? 'more' : 'end';
  return state.isRis || /^\s/u.test(line) ? 'more' : 'end';
};

const finish = (state: State): TaggedField[] =>
  state.fields.map(({ tag, parts }) => ({ tag, value: parts.join(' ').trim() }));

const kindOf = ({ state, isClosed }: { state: State; isClosed: boolean }): 'ris' | 'nbib' => {
  if (state.isRis || isClosed) return 'ris';
  return !state.isMedline && state.fields.some(({ tag }) => onlyInRis.has(tag)) ? 'ris' : 'nbib';
};

/** Takes one entry of RIS, up to its `ER`, or one record of MEDLINE, up to an empty line. */
export const takeTagged = ({ text, at: start, line: firstLine }: Place): Taken => {
  const state: State = { fields: [], isRis: false, isMedline: false, afterBlank: false };
  let at = start;
  let end = start;
  let isClosed = false;
  while (at < text.length && !isClosed) {
    const lineEnd = endOfLine({ text, at });
    const line = text.slice(at, lineEnd);
    const role = roleOf({ line, state });
    if (role === 'end') break;
    if (role === 'field') {
      const { tag, value } = tagOf(line) ?? { tag: '', value: '' };
      state.fields.push({ tag, parts: [value] });
      state.isRis ||= tag === 'TY';
      state.isMedline ||= !state.isRis && isMedlineTag(tag);
    }
    if (role === 'more') state.fields.at(-1)?.parts.push(line.trim());
    isClosed = role === 'closing';
    state.afterBlank = role === 'blank';
    at = Math.min(lineEnd + 1, text.length);
    if (role !== 'blank') end = at;
  }
  const source = text.slice(start, end);
  const kind = kindOf({ state, isClosed });
  return { chunks: [{ kind, line: firstLine, source, fields: finish(state), isClosed }], end };
};
