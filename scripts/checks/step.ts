export type StepOutcome = { ok: boolean; output: string };

export type Step = {
  name: string;
  run: () => Promise<StepOutcome>;
};
