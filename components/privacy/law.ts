/** A law or decision that the privacy page names. */
export interface LegalSource {
  /** Anchor: "law-…" */
  readonly id: string
  readonly text: string
}

export const LEGAL_SOURCES: readonly LegalSource[] = [
  {
    id: 'law-coppa',
    text: 'Children’s Online Privacy Protection Act (COPPA), 15 U.S.C. §§ 6501–6506; Children’s Online Privacy Protection Rule, 16 CFR Part 312, as amended in the Federal Register of 22 April 2025 (in effect since 23 June 2025, to be complied with since 22 April 2026).',
  },
  {
    id: 'law-ferpa',
    text: 'Family Educational Rights and Privacy Act (FERPA), 20 U.S.C. § 1232g; 34 CFR Part 99.',
  },
  {
    id: 'law-gdpr',
    text: 'General Data Protection Regulation (GDPR), Regulation (EU) 2016/679.',
  },
  {
    id: 'law-breyer',
    text: 'Court of Justice of the European Union, judgment of 19 October 2016, C-582/14, Breyer (addresses of visitors’ devices as personal data).',
  },
  {
    id: 'law-eprivacy',
    text: 'Directive 2002/58/EC on privacy and electronic communications, Article 5(3); European Data Protection Board, Guidelines 2/2023 on its technical scope, version 2 of 7 October 2024.',
  },
]
