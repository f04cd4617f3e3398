const hedge =
  /\b(?:may|might|could|possibl[ye]|perhaps|potential(?:ly)?|appears? to|seems? to|thought to|believed to|theori[sz]ed|hypothesi[sz]ed|suggests? that it may|in some people|some people|in some cases|uncertain|unclear|limited evidence|weak evidence|low[- ]certainty|not known|tends? to|aims? to|intended to|is meant to|whether|probably|podria|puede que|quiza|se cree)\b/;

export const isHedged = (clause: string): boolean => hedge.test(clause);
