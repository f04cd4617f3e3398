const denial =
  /^(?:[-"'( ]*)(?:(?:answer|fact|truth|respuesta): ?)?(?:no(?! (?:more|less|ifs|longer|needles|drugs|pills|surgery|downtime|waiting|excuses|fuss|matter|doubt|wonder|side|risks?|pain|scars?|scalpels?|stitches|catch|worries|strings)\b)[,.!; -]|no$|not (?:so|true|quite|really|always|necessarily|exactly|yet|at all)|false\b|wrong\b|falso|unfortunately,? (?:no|not)|sadly,? (?:no|not)|never\b|nobody can|no one can|(?:this|that|it|these|those|such \w+|which|neither|the claim|the promise) (?:\w+ )?(?:is|are|was|were|has|have|does|do|did|can|could|will) ?(?:a myth|false|untrue|wrong|misleading|not\b|never\b|no\b|n't\b)|(?:it|that|this|they) (?:isn't|aren't|doesn't|don't|cannot|can't|won't|wasn't|hasn't)|neither\b|(?:this|that) is (?:simply |just )?(?:a myth|false|untrue|wrong|misleading)|(?:be|stay) wary|beware|don't believe|do not believe|we (?:do not|don't|never|cannot|can't) (?:promise|guarantee|claim|offer|say|use|make)|eso no\b|esto no\b|nadie puede)/;

const assent =
  /^(?:[-"'( ]*)(?:yes\b|absolutely\b|definitely\b|of course\b|certainly\b|without (?:a )?doubt|indeed\b|you bet|sure\b|100%|si[,.! ]|por supuesto|claro)/;

/** The sentence denies the one before it: "FDA-approved? No." */
export const deniesPrevious = (sentence: string): boolean => denial.test(sentence);

/** The sentence answers the question before it with yes, which makes a claim of the question. */
export const agreesWithPrevious = (sentence: string): boolean =>
  assent.test(sentence) &&
  !/^yes[,. ]+(?:but|there|it can|possib|some|in rare|sometimes|like|as with|all|for (?:most|many|some)|usually|in most|generally|often|most|when|if|it may|they may|although|there (?:is a|are some|are)|a few|rarely)/.test(
    sentence,
  );

/** Questions that only sell: "Ready to live without pain?" */
const sales =
  /\bhow (?:could|can) (?:it|this|that|they) (?:possibly )?(?:hurt|harm|be (?:bad|dangerous|unsafe|risky))\b|\bwhen you (?:can|could) (?:end|cure|fix|stop|beat|have|be|get)\b|^["'( ]*(?:did you know|looking for|in search of|searching for|who says|guess what)\b|^["'( ]*why (?:have|undergo|bother|go through|pay for|see|not|settle|wait|suffer|live|put up|risk|choose|take|keep|go on|spend|let|endure|accept)\b|^(?:["'( ]*)(?:are you |are |is it |isn't it |why (?:not|settle|wait|suffer|live|put up|risk|choose|take|keep|go on|spend|let|endure|accept) |who |what if |imagine |did you know |do you |would you |wouldn't |want |wanna |looking |look |tired |sick |fed up |ready |searching |struggling |need |dreaming |how would )(?:\w+ ){0,3}?(?:ready|tired|sick|fed up|want|like to|love to|looking|searching|dreaming|try|wait|know|know that|time|you could|could|suffering|wouldn't|not|to)\b/;

export const isSalesQuestion = (sentence: string): boolean => sales.test(sentence);
