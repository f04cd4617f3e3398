import { verbs, words } from '../../frames/lists';

/** Small words. */
export const grammarClasses = {
  be: words(
    "is | are | was | were | be | been | being | 's | 're | 'm | am | gets | get | got | becomes | become | remains | stays",
  ),
  will: words("will | 'll | shall | wo | going to | gonna | would"),
  can: words("can | could | may | might | will | 'll | would | should"),
  not: words("not | n't | never | no longer | cannot | nor"),
  you: words('you | your | yours | yourself'),
  our: words('our | the | this | these | a | an | my | your | such | that | its'),
  tell: verbs(
    'tell | say | report | write | rave | swear | love | praise | thank | agree | describe | call | confirm | feel | enjoy | recommend | trust | adore | gush | cannot stop',
  ),
  gain: verbs(
    'get | have | enjoy | see | notice | feel | gain | achieve | experience | find | regain | receive | expect | discover | get back | win back',
  ),
  motion: verbs(
    'walk | run | play | golf | ski | dance | hike | climb | swim | drive | sleep | work | move | ride | jog | cycle | garden | train | kneel | lift | lift my arm | bend | jump | type | sit | stand | see | hear | smile | eat | live | breathe | laugh',
  ),
  unit: words(
    'year | years | month | months | week | weeks | day | days | decade | decades | session | sessions | visit | visits | treatment | treatments',
  ),
};
