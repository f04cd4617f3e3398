import { z } from 'zod';

/** The text of an element, which has attributes or none. Empty elements read as an empty text. */
const text = z
  .union([z.string(), z.object({ '#text': z.string().default('') }).transform((element) => element['#text'])])
  .optional();

const identified = (attribute: string) =>
  z.array(z.object({ '#text': z.string().default(''), [attribute]: z.string().optional() }).or(z.string())).optional();

const inside = <T extends z.ZodRawShape>(shape: T) => z.object(shape).or(z.literal('')).optional();

const date = inside({ Year: text, Month: text, Day: text, MedlineDate: text });

/** The parts of an efetch answer that are read here. Source: the PubMed DTD of the NLM. */
export const pubmedArticle = z.object({
  MedlineCitation: z.object({
    PMID: text,
    Article: z.object({
      Journal: inside({
        Title: text,
        ISOAbbreviation: text,
        ISSN: z.array(text).optional(),
        JournalIssue: inside({ Volume: text, Issue: text, PubDate: date }),
      }),
      ArticleTitle: text,
      Pagination: inside({ StartPage: text, EndPage: text, MedlinePgn: text }),
      ELocationID: identified('@EIdType'),
      ArticleDate: z.array(z.object({ Year: text })).optional(),
      AuthorList: inside({
        Author: z
          .array(
            z
              .object({ LastName: text, ForeName: text, Initials: text, Suffix: text, CollectiveName: text })
              .or(z.literal('')),
          )
          .optional(),
      }),
      PublicationTypeList: inside({ PublicationType: z.array(text).optional() }),
    }),
    MedlineJournalInfo: inside({ MedlineTA: text }),
    CommentsCorrectionsList: inside({
      CommentsCorrections: z
        .array(z.object({ '@RefType': z.string().optional(), RefSource: text, PMID: text }))
        .optional(),
    }),
  }),
  PubmedData: inside({ ArticleIdList: inside({ ArticleId: identified('@IdType') }) }),
});

export type PubmedArticle = z.output<typeof pubmedArticle>;
