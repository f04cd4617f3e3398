import type { PubmedArticle } from './pubmed-article';
import type { UpdateKind, UpdateNotice } from './types';

/** How PubMed links a paper to notices about it. Source: the NLM's description of MEDLINE/PubMed XML elements. */
const kinds: Record<string, UpdateKind> = {
  RetractionIn: 'retraction',
  RetractedandRepublishedIn: 'retraction',
  ExpressionOfConcernIn: 'concern',
  ErratumIn: 'correction',
  CorrectedandRepublishedIn: 'correction',
};

/** The DOI and the year in a source such as `Ann Neurol. 2020 Jan;87(1):161. doi: 10.1002/ana.25640`. */
const readSource = (source: string): { doi: string | null; date: string | null } => ({
  doi: /\b(10\.\d{4,9}\/[^\s;]+?)[.,;]?(?:\s|$)/u.exec(source)?.[1]?.toLowerCase() ?? null,
  date: /\b((?:19|20)\d{2})\b/u.exec(source)?.[1] ?? null,
});

/** The notices about an article: those that it is linked to, and its kind of publication where no link says it. */
export const readPubmedUpdates = ({
  citation,
  isRetracted,
}: {
  citation: PubmedArticle['MedlineCitation'];
  isRetracted: boolean;
}): UpdateNotice[] => {
  const list = citation.CommentsCorrectionsList;
  const linked = (list ? (list.CommentsCorrections ?? []) : []).flatMap((link): UpdateNotice[] => {
    const kind = kinds[link['@RefType'] ?? ''];
    const pmid = link.PMID?.trim() ?? '';
    return kind
      ? [{ kind, registry: 'pubmed', pmid: pmid === '' ? null : pmid, ...readSource(link.RefSource ?? '') }]
      : [];
  });
  const types = citation.Article.PublicationTypeList;
  const isCalledSo = (types ? (types.PublicationType ?? []) : []).includes('Retracted Publication');
  if ((!isRetracted && !isCalledSo) || linked.some(({ kind }) => kind === 'retraction')) return linked;
  return [...linked, { kind: 'retraction', date: null, doi: null, pmid: null, registry: 'pubmed' }];
};
