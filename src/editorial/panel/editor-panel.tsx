'use client';

import { useAuth, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback, useMemo, useState } from 'react';

import { defaultLocale } from '@/core/locales';

import { CommentsPart } from '../comments/parts/comments-part';
import { commentMarks } from '../comments/comment-marks';
import { useComments } from '../comments/use-comments';
import { usePlaces } from '../comments/use-places';
import { RefusalPart } from '../gate/admin/refusal-part';
import { useRefusal } from '../gate/admin/use-refusal';
import { PanelContext, type PlaceInForm } from './panel-context';
import { PanelHead } from './panel-head';
import { PanelParts } from './panel-parts';
import { showPlace } from './text/show-place';
import { marksOf, useMarks } from './use-marks';
import { useReport } from './use-report';
import { WatchForm } from './watch-form';
import './marks.css';
import './panel.css';
import './folds.css';
import './findings.css';
import './parts.css';

/** Where the page would be found, as search results write it. */
const useAddress = (): string => {
  const { collectionSlug, data } = useDocumentInfo();
  const { config } = useConfig();
  const { code } = useLocale();
  const slug = data?.slug as string | undefined;
  const folders = [code === defaultLocale ? '' : code, collectionSlug === 'pages' ? '' : (collectionSlug ?? '')];
  const { host } = new URL(config.serverURL || 'http://localhost');
  return [host, ...folders, slug ?? ''].filter(Boolean).join(' › ');
};

/**
 * Reads along beside a document and says what a clinic should not publish, what is hard to read, what
 * is missing. It never touches what is edited: it reads the form when nobody types, and marks beside it.
 */
export const EditorPanel = () => {
  const { report, standing, noteChange, readAgain } = useReport();
  const { config, getEntityConfig } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const { user } = useAuth();
  const address = useAddress();
  const [isOpen, setIsOpen] = useState(false);
  const [lost, setLost] = useState('');
  const comments = useComments();
  const places = usePlaces(comments.threads);
  const refusal = useRefusal();
  useMarks(
    useMemo(
      () => [
        ...refusal.marks,
        ...(report ? marksOf(report) : []),
        ...commentMarks(comments.threads?.open ?? [], places.places),
      ],
      [comments.threads, places.places, refusal.marks, report],
    ),
  );
  const open = useCallback(() => setIsOpen(true), []);

  const show = useCallback(
    (place: PlaceInForm) => {
      if (collectionSlug === undefined) return;
      setIsOpen(false);
      void showPlace({ fields: getEntityConfig({ collectionSlug }).fields, place }).then((isThere) =>
        setLost(isThere ? '' : 'This field is not in the form at the moment.'),
      );
    },
    [collectionSlug, getEntityConfig],
  );

  const actions = useMemo(() => {
    const mayJudge = user?.role === 'compliance' && typeof id === 'number' && collectionSlug !== undefined;
    return {
      show,
      readAgain,
      judged: mayJudge ? { collection: collectionSlug, id, api: config.routes.api } : null,
    };
  }, [collectionSlug, config.routes.api, id, readAgain, show, user]);

  return (
    <PanelContext value={actions}>
      <WatchForm onChange={noteChange} />
      <section className="check" aria-label="Check" data-open={isOpen}>
        <PanelHead report={report} standing={standing} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
        <p className="check-lost" role="status">
          {lost}
        </p>
        <RefusalPart refusal={refusal} />
        <div className="check-comments">
          <CommentsPart comments={comments} places={places} onOpen={open} />
        </div>
        {report === null ? null : <PanelParts report={report} address={address} />}
      </section>
    </PanelContext>
  );
};
