/** One work that a figure or a category rests on. */
export interface Reference {
  /** Anchor: "ref-…" */
  readonly id: string
  readonly text: string
}

/** The literature, by first author. */
export const REFERENCES: readonly Reference[] = [
  { id: 'ref-allsides', text: 'AllSides. How to Spot 16 Types of Media Bias. allsides.com.' },
  {
    id: 'ref-brady',
    text: 'Brady, W. J., Wills, J. A., Jost, J. T., Tucker, J. A. & Van Bavel, J. J. (2017). Emotion shapes the diffusion of moralized content in social networks. Proceedings of the National Academy of Sciences 114(28), 7313–7318.',
  },
  {
    id: 'ref-da-san-martino',
    text: 'Da San Martino, G., Yu, S., Barrón-Cedeño, A., Petrov, R. & Nakov, P. (2019). Fine-Grained Analysis of Propaganda in News Article. Proceedings of EMNLP-IJCNLP 2019, 5636–5646.',
  },
  {
    id: 'ref-entman',
    text: 'Entman, R. M. (1993). Framing: Toward Clarification of a Fractured Paradigm. Journal of Communication 43(4), 51–58.',
  },
  {
    id: 'ref-basil',
    text: 'Fan, L., White, M., Sharma, E., Su, R., Choubey, P. K., Huang, R. & Wang, L. (2019). In Plain Sight: Media Bias Through the Lens of Factual Reporting. Proceedings of EMNLP-IJCNLP 2019, 6343–6349.',
  },
  {
    id: 'ref-fowler',
    text: 'Fowler, R., Hodge, B., Kress, G. & Trew, T. (1979). Language and Control. London: Routledge & Kegan Paul.',
  },
  {
    id: 'ref-graham',
    text: 'Graham, J., Haidt, J. & Nosek, B. A. (2009). Liberals and Conservatives Rely on Different Sets of Moral Foundations. Journal of Personality and Social Psychology 96(5), 1029–1046.',
  },
  {
    id: 'ref-hill',
    text: 'Hill, M. O. (1973). Diversity and Evenness: A Unifying Notation and Its Consequences. Ecology 54(2), 427–432.',
  },
  {
    id: 'ref-holm',
    text: 'Holm, S. (1979). A Simple Sequentially Rejective Multiple Test Procedure. Scandinavian Journal of Statistics 6(2), 65–70.',
  },
  {
    id: 'ref-hooper',
    text: 'Hooper, J. B. (1975). On Assertive Predicates. In J. P. Kimball (ed.), Syntax and Semantics 4, 91–124. New York: Academic Press.',
  },
  { id: 'ref-hyland', text: 'Hyland, K. (2005). Metadiscourse: Exploring Interaction in Writing. London: Continuum.' },
  {
    id: 'ref-hyland-2002',
    text: 'Hyland, K. (2002). Activity and Evaluation: Reporting Practices in Academic Writing. In J. Flowerdew (ed.), Academic Discourse, 115–130. London: Longman.',
  },
  {
    id: 'ref-lakoff',
    text: 'Lakoff, G. & Johnson, M. (1980). Metaphors We Live By. Chicago: University of Chicago Press.',
  },
  {
    id: 'ref-monroe',
    text: 'Monroe, B. L., Colaresi, M. P. & Quinn, K. M. (2008). Fightin’ Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict. Political Analysis 16(4), 372–403.',
  },
  {
    id: 'ref-nielsen',
    text: 'Nielsen, F. Å. (2011). A New ANEW: Evaluation of a Word List for Sentiment Analysis in Microblogs. Proceedings of the ESWC2011 Workshop on Making Sense of Microposts, 93–98.',
  },
  {
    id: 'ref-recasens',
    text: 'Recasens, M., Danescu-Niculescu-Mizil, C. & Jurafsky, D. (2013). Linguistic Models for Analyzing and Detecting Biased Language. Proceedings of ACL 2013, 1650–1659.',
  },
  {
    id: 'ref-sparck-jones',
    text: 'Spärck Jones, K. (1972). A Statistical Interpretation of Term Specificity and Its Application in Retrieval. Journal of Documentation 28(1), 11–21.',
  },
  {
    id: 'ref-babe',
    text: 'Spinde, T., Plank, M., Krieger, J.-D., Ruas, T., Gipp, B. & Aizawa, A. (2021). Neural Media Bias Detection Using Distant Supervision With BABE – Bias Annotations By Experts. Findings of EMNLP 2021, 1166–1177.',
  },
  {
    id: 'ref-thompson',
    text: 'Thompson, G. & Ye, Y. (1991). Evaluation in the Reporting Verbs Used in Academic Papers. Applied Linguistics 12(4), 365–382.',
  },
  {
    id: 'ref-wilson-1927',
    text: 'Wilson, E. B. (1927). Probable Inference, the Law of Succession, and Statistical Inference. Journal of the American Statistical Association 22(158), 209–212.',
  },
  {
    id: 'ref-wilson-2005',
    text: 'Wilson, T., Wiebe, J. & Hoffmann, P. (2005). Recognizing Contextual Polarity in Phrase-Level Sentiment Analysis. Proceedings of HLT/EMNLP 2005, 347–354.',
  },
  {
    id: 'ref-zou',
    text: 'Zou, G. Y. & Donner, A. (2008). Construction of Confidence Limits about Effect Measures: A General Approach. Statistics in Medicine 27(10), 1693–1702.',
  },
]
