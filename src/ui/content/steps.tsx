import type { ReactNode } from 'react';

import { Heading } from '../layout/heading';
import type { HeadingLevel } from '../vocabulary';

export type StepView = { title: string; text: ReactNode };

export type StepsProps = { steps: StepView[]; title?: string | null; headingLevel?: HeadingLevel };

/** Things that happen one after the other; a step may hold smaller steps of its own. */
export const Steps = ({ steps, title = null, headingLevel = 3 }: StepsProps) => (
  <>
    {title ? <Heading level={headingLevel}>{title}</Heading> : null}
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.title}>
          <p className="step-title">{step.title}</p>
          {step.text ? <div className="prose">{step.text}</div> : null}
        </li>
      ))}
    </ol>
  </>
);
