/** Where a statement ends that a negation can govern: "It is not painful, but it cures …". */
const boundary =
  /[;:]|\s-+\s|,? (?:but|however|although|though|yet|whereas|while|because|since|so that|therefore|then|pero|sino|aunque|porque|mientras)\s|,\s(?:and |so |y )?(?:we|it|our|you|they|this|these|which|who|that|es|se|nuestr[oa]s?|esta?)\b|\band (?:is|are|was|has|have|will|can|we|it|our|you|they|this|provides|delivers|offers|gives|works|cures|heals|restores|eliminates|repairs|regenerates|relieves|guarantees|ends|with|enjoy|get|say|feel|start|start)\b/g;

/** Words that look like a negation and deny nothing. */
const harmless =
  /\b(?:not|no) (?:only|just|merely|simply|solely|to mention|surprising\w*|wonder|doubt|matter|longer|solo|solamente)\b|\bsin duda\b|\b(?:without|beyond|no) (?:a |any )?(?:doubt|question|fail|exception)\b|\b(?:do not|don't|never|why|please don't) (?:miss|wait|worry|hesitate|delay|settle|let|suffer|live|put up|forget|just|take our word|again)\b|\bwhy not\b|\bif not\b|\b(?:is|are) not (?:a |an )?(?:hope|option|gamble|dream|wish|question)\b|\blike no other\b|\bnothing (?:short of|but|less than)\b|\b(?:can(?:no|')t|cannot|can not) (?:be )?(?:deny|denied|beat|beaten|wait|overstate\w*|go wrong|lose|fail)\b|\b(?:no one|nobody|none) (?:can |could )?(?:den(?:y|ies)|else|beats)\b|\bwhen (?:\w+ ){1,3}(?:did|do|does|have|has|had|could|would) ?(?:not|n't)\b|\b(?:have|has|had|did|could) ?(?:not|n't) (?:worked|helped|responded|helped you|work|help)\b|\bnot yet tried\b|\bno\.? ?1\b|\bneed not (?:worry|give)\b|\bunlike\b.{0,60}?,/g;

const negator =
  /\b(?:not|no|never|nor|neither|none|nobody|nothing|cannot|without|no-one|hardly|unlikely|impossible|false|untrue|incorrect|wrong|refuse[sd]?|stop(?:ped)? short of|avoid(?:s|ed|ing)?|far from|rather than|instead of|lack(?:s|ed|ing)?|fail(?:s|ed)? to|too early|too soon|insufficient|unable|nunca|jamas|ningun[ao]?|nadie|sin|tampoco|ni|nada|evit[ae]\w*|imposible|falso)\b|n't\b/g;

/** "No needles, no waiting, guaranteed results": a short phrase with "no" denies itself alone. */
const closedPhrase = /^(?:no|without|sin|zero|ningun\w*|nunca)\b[^,]*$/;
const goesOn = /^\s*(?:however|including|even|whether|such as|not even|nor|or|por|incluso|ni|o)\b/;

/** After a comma, something with a verb of its own is said: "Although it has not been studied, it is …". */
const newStatement = /\b(?:is|are|was|were|has|have|will|can|does|gives?|means|makes?)\b/;

const lastMatchEnd = (pattern: RegExp, text: string): number => {
  pattern.lastIndex = 0;
  let end = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) end = match.index + match[0].length;
  return end;
};

const blank = (text: string): string => text.replace(harmless, (phrase) => '_'.repeat(phrase.length));

const reach = 180;

/** The words between a phrase and the beginning of its clause. */
export const clauseBefore = ({ sentence, start }: { sentence: string; start: number }): string => {
  const before = sentence.slice(Math.max(0, start - reach), start);
  const firstWord = /^[a-z']*/.exec(sentence.slice(start))?.[0] ?? '';
  return before.slice(Math.min(before.length, lastMatchEnd(boundary, before + firstWord)));
};

const governs = (clause: string, negation: RegExpExecArray): boolean => {
  const rest = clause.slice(negation.index);
  const comma = rest.indexOf(',');
  if (comma === -1) return true;
  const phrase = rest.slice(0, comma);
  if (goesOn.test(rest.slice(comma + 1))) return true;
  if (newStatement.test(rest.slice(comma + 1))) return false;
  return !(closedPhrase.test(phrase) && phrase.split(' ').length <= 5) && !/^avoid|^instead|^rather/.test(phrase);
};

/** A negation earlier in the clause that governs the phrase; two of them cancel out. */
const isNegatedBefore = ({ sentence, start }: { sentence: string; start: number }): boolean => {
  const clause = blank(clauseBefore({ sentence, start }));
  negator.lastIndex = 0;
  let found = false;
  for (let match = negator.exec(clause); match !== null; match = negator.exec(clause)) {
    if (governs(clause, match)) found = true;
  }
  return found;
};

const deniedAfter =
  /^(?:[^\s,;:.]+ ){0,6}?(?:(?:is|are|was|were|can|could|should|will|would|do|does|did|has|have|may|must)(?:n't| not| never)|cannot|no (?:es|son|existe|se puede))\b/;
const calledFalse =
  /^(?:[^;:.]{0,60}?)\b(?:(?:is|are|was|were|sounds?|seems?) (?:\w+ )?(?:a |an )?(?:myth|false|untrue|misleading|unlikely|impossible|unrealistic|red flag|warning sign|unproven|unknown|unclear|uncertain|illegal|wrong|nonsense|exaggerat\w+|too good|rare|not|mito|falso|fals[oa]s)|(?:remains?|stays?) (?:unproven|unknown|unclear|uncertain)|should (?:make you|be treated|raise|be viewed|be met)|deserves? (?:caution|scepticism|skepticism))/;

/** "A permanent cure does not exist": the phrase is the subject, and what is said of it denies it. */
const isDeniedAfter = ({ sentence, start, end }: { sentence: string; start: number; end: number }): boolean => {
  const after = sentence.slice(end, end + 120).replace(/^\W+/, '');
  if (calledFalse.test(after)) return true;
  const clause = clauseBefore({ sentence, start }).trim();
  const isSubject =
    clause.split(/\s+/).length <= 4 && !/\b(?:we|i|our|you|this|it|will|can|is|are|has|have)\b/.test(clause);
  const denial = deniedAfter.exec(after);
  return isSubject && denial !== null && !/\b(?:when|where|which|that|who|other|we|you|because)\b/.test(denial[0]);
};

export type Span = { sentence: string; start: number; end: number };

export const isNegated = (span: Span): boolean => isNegatedBefore(span) || isDeniedAfter(span);

const inside = /(?<![a-z])(?:not|never|cannot|nor|neither|nunca|no)(?![a-z])|n't(?![a-z])/;

export const holdsNegation = (phrase: string): boolean => inside.test(phrase.replace(harmless, ''));
