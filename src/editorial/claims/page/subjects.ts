/** Words of every page, which tell nothing about what a number is said of. */
const common = new Set(
  (
    'a an the and or but of for in on at to from with by as is are was were be been being it its this that these those they them there we our us you your ' +
    'he she his her their i my me will can may might should must would could do does did have has had not no than then so if when while which who what how ' +
    'most many some all any each every other more less about around usually often mostly typically normally average general generally only just also too ' +
    'treatment session visit appointment procedure therapy clinic patient people client person time course take last stay stays need come get go give given keep ' +
    'make use used expect plan allow wait let leave off out up down per within over under after before during until between least minimum maximum well very quite ' +
    'single treat treated treating fee rate day week month year hour minute long length up total pay paid cost price fee charge recommend done see now again still even both same one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half first initial inicial few several ' +
    'ok am pm eg ie re si el la los las un una de del en al se su le que con por para sin es lo y o a como mas muy ya tras cada precio tarifa sesion sesiones tratamiento visita visitas cita citas cuesta cuestan vale nuestro nuestra unos unas dura duran'
  ).split(' '),
);

const irregular: Record<string, string> = {
  worn: 'wear',
  wore: 'wear',
  lying: 'lie',
  lies: 'lie',
  taken: 'take',
  feet: 'foot',
  depth: 'deep',
  deeper: 'deep',
  length: 'long',
  thickness: 'thick',
  platelet: 'prp',
  platelets: 'prp',
  plasma: 'prp',
  botulinum: 'botox',
  toxin: 'botox',
  physio: 'physiotherap',
  physiotherapist: 'physiotherap',
  physiotherapists: 'physiotherap',
  infusion: 'drip',
  infusions: 'drip',
};

const cut = (word: string): string =>
  irregular[word] ??
  word
    .replace(/ness$/, '')
    .replace(/(?:ing|ies|ied|es|ed|e|s|(?<=[^aeiou])y)$/, '')
    .replace(/(.)\1$/, '$1');

const stems = new Map<string, string>();
const mostStems = 20_000;

const stemOf = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  // Copies: a piece that was cut out of a page would keep the whole page in memory.
  const stem = Array.from(cut(word)).join('');
  stems.set(Array.from(word).join(''), stem);
  return stem;
};

const commonStems = new Set([...common].map(stemOf));

/** The stems of what a folded text speaks of. */
export const subjectsOf = (text: string): Set<string> =>
  new Set(
    (text.match(/[a-z]{2,}/g) ?? []).flatMap((word) => {
      const stem = stemOf(word);
      return common.has(word) || commonStems.has(stem) || stem.length < 2 ? [] : [stem];
    }),
  );
