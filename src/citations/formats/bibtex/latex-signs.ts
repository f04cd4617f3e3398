/** Accents of LaTeX as the combining characters of Unicode. */
export const accents: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const greek =
  'alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω';

const letters =
  'ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ i ı j ȷ S § P ¶ pounds £ copyright © euro €';

const signs =
  'textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textbackslash \\ textasciitilde ~ textasciicircum ^ textbraceleft { textbraceright } textless < textgreater > textbar | textregistered ® texttrademark ™ textdegree ° textmu µ textmicro µ textpm ± textperiodcentered · ldots … dots … textellipsis … times × pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ approx ≈ sim ~ cdot · rightarrow → to → infty ∞ degree ° circ ° lbrace { rbrace }';

const pairs = (text: string): [string, string][] => {
  const words = text.split(' ');
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as [string, string]] : []));
};

/** Commands of LaTeX that stand for one character. */
export const commands = new Map([greek, letters, signs].flatMap(pairs));
