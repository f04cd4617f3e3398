import type { Notice } from './notices';
import type { Paper } from './papers';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const escape = (text: string): string => text.replace(/&(?!amp;)/gu, '&amp;').replace(/</gu, '&lt;');

const initialsOf = (given: string): string =>
  given
    .split(/[\s.-]+/u)
    .map((part) => part.charAt(0))
    .join('');

const link = { retraction: 'RetractionIn', concern: 'ExpressionOfConcernIn', correction: 'ErratumIn' };

const dateOf = ({ printed, online }: Paper): string => {
  const [year, month = 1] = printed ?? online ?? [2000, 1];
  return `<PubDate><Year>${year}</Year><Month>${months[month - 1]}</Month></PubDate>`;
};

const article = ({ paper, notices }: { paper: Paper; notices: Notice[] }): string => `<PubmedArticle>
  <MedlineCitation Status="MEDLINE" Owner="NLM" IndexingMethod="Automated">
    <PMID Version="1">${paper.pmid ?? ''}</PMID>
    <DateCompleted><Year>2011</Year><Month>03</Month><Day>24</Day></DateCompleted>
    <Article PubModel="Print-Electronic">
      <Journal>
        <ISSN IssnType="Electronic">0000-0000</ISSN>
        <JournalIssue CitedMedium="Internet">
          ${paper.volume ? `<Volume>${paper.volume}</Volume>` : ''}${paper.issue ? `<Issue>${paper.issue}</Issue>` : ''}
          ${dateOf(paper)}
        </JournalIssue>
        <Title>${escape(paper.journal)}</Title>
        <ISOAbbreviation>${paper.abbreviation}</ISOAbbreviation>
      </Journal>
      <ArticleTitle>${escape(paper.title)}${paper.subtitle ? `: <i>${escape(paper.subtitle)}</i>` : ''}.</ArticleTitle>
      <Pagination><MedlinePgn>${paper.shortPages ?? paper.pages ?? paper.articleNumber ?? ''}</MedlinePgn></Pagination>
      <ELocationID EIdType="doi" ValidYN="Y">${paper.doi}</ELocationID>
      <Abstract><AbstractText Label="AIMS" NlmCategory="OBJECTIVE">Not &lt;kept&gt; here.</AbstractText></Abstract>
      <AuthorList CompleteYN="Y">
        ${paper.authors
          .map(
            ([family, given]) =>
              `<Author ValidYN="Y"><LastName>${family}</LastName><ForeName>${given.replace(/\./gu, '')}</ForeName><Initials>${initialsOf(given)}</Initials></Author>`,
          )
          .join('\n        ')}
        ${paper.group ? `<Author ValidYN="Y"><CollectiveName>${paper.group}</CollectiveName></Author>` : ''}
      </AuthorList>
      <Language>eng</Language>
      <PublicationTypeList>
        <PublicationType UI="D016428">Journal Article</PublicationType>
        ${notices.some(({ kind }) => kind === 'retraction') ? '<PublicationType UI="D016441">Retracted Publication</PublicationType>' : ''}
      </PublicationTypeList>
      ${paper.online ? `<ArticleDate DateType="Electronic"><Year>${paper.online[0]}</Year><Month>05</Month><Day>05</Day></ArticleDate>` : ''}
    </Article>
    <MedlineJournalInfo><Country>United States</Country><MedlineTA>${paper.abbreviation}</MedlineTA></MedlineJournalInfo>
    ${
      notices.length === 0
        ? ''
        : `<CommentsCorrectionsList>${notices
            .map(
              ({ kind, doi, pmid }) =>
                `<CommentsCorrections RefType="${link[kind]}"><RefSource>${paper.abbreviation}. 2021 May;1(1):1. doi: ${doi}.</RefSource><PMID Version="1">${pmid}</PMID></CommentsCorrections>`,
            )
            .join('')}</CommentsCorrectionsList>`
    }
  </MedlineCitation>
  <PubmedData>
    <PublicationStatus>ppublish</PublicationStatus>
    <ArticleIdList>
      <ArticleId IdType="pubmed">${paper.pmid ?? ''}</ArticleId>
      ${paper.pmcid ? `<ArticleId IdType="pmc">${paper.pmcid}</ArticleId>` : ''}
      <ArticleId IdType="doi">${paper.doi}</ArticleId>
    </ArticleIdList>
    <ReferenceList><Reference><Citation>Elsewhere. 1999.</Citation><ArticleIdList><ArticleId IdType="pubmed">1</ArticleId></ArticleIdList></Reference></ReferenceList>
  </PubmedData>
</PubmedArticle>`;

/** An efetch answer, as the NLM writes it. */
export const pubmedSet = (entries: { paper: Paper; notices: Notice[] }[]): string => `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
${entries.map(article).join('\n')}
</PubmedArticleSet>`;

/** An esearch answer. */
export const pubmedNumbers = (numbers: string[]) => ({
  header: { type: 'esearch', version: '0.3' },
  esearchresult: { count: String(numbers.length), retmax: '5', retstart: '0', idlist: numbers, translationset: [] },
});

const words = (text: string): string[] => text.toLowerCase().match(/[a-z\d]+/gu) ?? [];

/** PubMed wants every word of a search in the field that it names. */
export const searchNumbers = ({ papers, term }: { papers: Paper[]; term: string }): string[] => {
  const [, value = '', field = ''] = /^(.*)\[(\w+)\]$/u.exec(term) ?? [];
  const matches = ({ doi, pmcid, title, subtitle }: Paper): boolean => {
    if (field === 'doi') return doi === value.toLowerCase();
    if (field === 'pmcid') return pmcid === value.toUpperCase();
    const own = new Set(words(`${title} ${subtitle ?? ''}`));
    return words(value).every((word) => own.has(word));
  };
  return papers.filter(matches).flatMap(({ pmid }) => pmid ?? []);
};
