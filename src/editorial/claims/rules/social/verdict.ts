import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const verdict: Rule = {
  id: 'verdict-for-reader',
  category: 'social',
  severity: 'warn',
  name: 'Decides for the reader',
  liftedBy: [...spoken, 'hedge'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:is|are|it's|definitely|certainly|well|absolutely|really|treatment|therapy|prolotherapy|neuroprolotherapy|procedure) (?:\w+ ){0,2}worth (?:trying|it|every penny|the (?:cost|money|price|effort|investment)|having|a try|considering for)|worth every (?:penny|cent|dollar)`,
      ),
      phrase(
        String.raw`you(?:'re| are) (?:(?:a|an|the|most|likely|probably|definitely|certainly|almost certainly|very) ){1,3}(?:good|ideal|perfect|great|excellent|suitable|strong|prime) candidate|(?:is|are|it's) (?:the )?(?:perfect|right|ideal|best|obvious|smart|clear|only|sensible|exactly) (?:\w+ )?(?:choice|treatment|option|solution|answer|therapy|decision|way|fit|what)? ?(?:for you|you need|for your (?:pain|body|\w+))|(?:the )?(?:obvious|smart|clear|only sensible|only|right|best) (?:choice|decision|answer) (?:is|for you)|no-brainer`,
      ),
      phrase(
        String.raw`you (?:owe it to|deserve (?:to|a|better|relief|the)|won't regret|will not regret|will be glad|will thank|have nothing to lose|(?:should|must|need to|have to) (?:definitely |really |absolutely |seriously )?(?:try|choose|experience|invest in|opt for|sign up|book (?:a|your)|give (?:it|this|\w+) a (?:try|chance|go)|get (?:this|your) (?:treatment|injections?|drip)|have this (?:treatment|therapy|procedure)))|everyone (?:should|needs to) try|(?:make|made) the right choice`,
      ),
    ],
    unless: anyOf(
      String.raw`is (?:it|this|\w+) right for|whether|(?:may|might|could) (?:be|not be) (?:worth|right|suitable)|if you are|(?:not|n't) (?:\w+ )?(?:a good candidate|right|worth|the right)|worth (?:trying|considering) (?:simple|exercise|physio\w*|other|self|losing|cutting)|decid\w* (?:together|with)|helps? you|you deserve to be (?:heard|told|treated with)|only you|you should (?:not )?(?:try to|have (?:a|your|the) (?:test|blood|smear))`,
    ),
  },
  why: 'Whether it is right for somebody depends on an examination and on what matters to them.',
  source: 'Good practice in shared decision-making (NICE NG197)',
  suggestion:
    'Ask instead of answering: "Is it right for you? It depends on your diagnosis, other treatments and what matters to you."',
  examples: {
    en: {
      flag: [
        'It is definitely worth trying.',
        'You are an ideal candidate.',
        'This is the right treatment for you.',
        'You owe it to yourself.',
        'You should definitely try our drips.',
        'Is it worth it? The answer is clear: it is worth every penny.',
      ],
      pass: [
        'Is it right for you?',
        'It may be worth trying if other treatments did not help.',
        'You should have a blood test first.',
        'You are not a good candidate if you take blood thinners.',
        'Decide together with your doctor whether it is right for you.',
      ],
    },
  },
};
