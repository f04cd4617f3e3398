/** Exit code of a program that waited for an answer which never comes; it may be begun anew (EX_TEMPFAIL of sysexits.h). */
export const lostAnswer = 75;
