const irregular: Record<string, string> = {
  be: 'is are was were been being am',
  beat: 'beats beating beaten',
  become: 'becomes became becoming',
  begin: 'begins began begun beginning',
  bid: 'bids bidding',
  break: 'breaks broke broken breaking',
  bring: 'brings brought bringing',
  build: 'builds built building',
  buy: 'buys bought buying',
  come: 'comes came coming',
  cut: 'cuts cutting',
  do: 'does did done doing',
  fall: 'falls fell fallen falling',
  feel: 'feels felt feeling',
  fight: 'fights fought fighting',
  find: 'finds found finding',
  forget: 'forgets forgot forgotten forgetting',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  grow: 'grows grew grown growing',
  have: 'has had having',
  hear: 'hears heard hearing',
  hide: 'hides hid hidden hiding',
  hold: 'holds held holding',
  hurt: 'hurts hurting',
  keep: 'keeps kept keeping',
  know: 'knows knew known knowing',
  leave: 'leaves left leaving',
  let: 'lets letting',
  lie: 'lies lay lain lying',
  lose: 'loses lost losing',
  make: 'makes made making',
  outdo: 'outdoes outdid outdone outdoing',
  overcome: 'overcomes overcame overcoming',
  pay: 'pays paid paying',
  prove: 'proves proved proven proving',
  put: 'puts putting',
  rebuild: 'rebuilds rebuilt rebuilding',
  regrow: 'regrows regrew regrown regrowing',
  rid: 'rids ridding',
  ring: 'rings rang rung ringing',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  send: 'sends sent sending',
  set: 'sets setting',
  show: 'shows showed shown showing',
  shut: 'shuts shutting',
  sleep: 'sleeps slept sleeping',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  stay: 'stays stayed staying',
  sweep: 'sweeps swept sweeping',
  swear: 'swears swore sworn swearing',
  take: 'takes took taken taking',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  undo: 'undoes undid undone undoing',
  wake: 'wakes woke woken waking',
  wear: 'wears wore worn wearing',
  win: 'wins won winning',
  write: 'writes wrote written writing',
};

const doubling = new Set(
  'stop rid zap plan drop slip regret ban rob strip scrub knit quit flip top nip mop trim skip'.split(' '),
);

const thirdPerson = (verb: string): string => {
  if (/(?:[sxz]|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

/** The forms of an English verb, itself first. */
export const verbForms = (verb: string): string[] => {
  const known = irregular[verb];
  if (known) return [verb, ...known.split(' ')];
  const stem = doubling.has(verb) ? verb + (verb.at(-1) ?? '') : verb;
  const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const going = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  return [verb, thirdPerson(verb), past, going];
};

/** An English noun and its plural. */
export const nounForms = (noun: string): string[] => {
  if (/(?:ch|sh|x|ss)$/.test(noun)) return [noun, `${noun}es`];
  if (/s$/.test(noun)) return [noun];
  return /[^aeiou]y$/.test(noun) ? [noun, `${noun.slice(0, -1)}ies`] : [noun, `${noun}s`];
};
