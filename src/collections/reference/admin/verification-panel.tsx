'use client';

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { Difference } from '@/citations/compare/compare';

import { verifications } from '../rules';
import type { StandingView } from '../verification/describe-standing';
import { DifferenceTable } from './difference-table';
import { Notices } from './notices';
import { readStanding, sendAccept, sendVerify } from './standing-requests';
import { useTakenValues } from './use-taken-values';
import './verification-panel.css';

const dayOf = (value: string | null): string | null => value?.slice(0, 10) ?? null;

const datesOf = ({ checkedOn, lastTriedOn }: StandingView): string => {
  const checked = dayOf(checkedOn);
  const tried = dayOf(lastTriedOn);
  return [checked && `Checked on ${checked}.`, tried && tried !== checked && `Last tried on ${tried}.`]
    .filter(Boolean)
    .join(' ');
};

/** What the registries say about a saved reference, with a button that asks them. */
const Panel = ({ url, lastSave }: { url: string; lastSave: number }) => {
  const [standing, setStanding] = useState<StandingView | null>(null);
  const [message, setMessage] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const takeValues = useTakenValues();

  useEffect(() => {
    let isCurrent = true;
    void readStanding(url).then((outcome) => {
      if (!isCurrent) return;
      if (outcome.ok) setStanding(outcome.value);
      else setMessage(outcome.problem);
    });
    return () => {
      isCurrent = false;
    };
  }, [url, lastSave]);

  const verify = async () => {
    setIsBusy(true);
    setMessage('Asking Crossref and PubMed …');
    const outcome = await sendVerify(url);
    if (outcome.ok) setStanding(outcome.value);
    setMessage(outcome.ok ? `${verifications[outcome.value.verification]}.` : outcome.problem);
    setIsBusy(false);
  };

  const accept = async (field: Difference['field']) => {
    setIsBusy(true);
    const outcome = await sendAccept({ url, field });
    if (outcome.ok) {
      setStanding(outcome.value);
      takeValues(outcome.value);
    }
    setMessage(outcome.ok ? (outcome.value.note ?? '') : outcome.problem);
    setIsBusy(false);
  };

  const table = {
    disabled: isBusy,
    onAccept: (field: Difference['field']) => void accept(field),
  };
  return (
    <section className="verification" aria-label="Registry check">
      {standing === null ? null : (
        <>
          <h3>{verifications[standing.verification]}</h3>
          <Notices status={standing.updateStatus} updates={standing.updates} />
          <p>
            {standing.note} {datesOf(standing)}
          </p>
          <DifferenceTable caption="Different in the registry" rows={standing.differences} {...table} />
          <DifferenceTable caption="Known to the registry, missing here" rows={standing.offers} {...table} />
        </>
      )}
      <div>
        <Button margin={false} disabled={isBusy} onClick={() => void verify()}>
          Verify
        </Button>
      </div>
      <p role="status">{message}</p>
    </section>
  );
};

/** The registry check in the form of a reference. What is typed and not saved is neither checked nor lost. */
export const VerificationPanel = () => {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  return id === undefined ? (
    <p className="field-type">Save the reference; then the registries can be asked about it.</p>
  ) : (
    <Panel url={`${config.routes.api}/references/${id}`} lastSave={lastUpdateTime} />
  );
};
