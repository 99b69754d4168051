import type { ColumnType, Generated } from 'kysely'

/** All that is kept of a link. No address, no title, no time of making: nothing that says who or what. */
export interface LinksTable {
  readonly id: Buffer
  readonly sealed: Buffer
  /** SHA-256 of the token with which its maker may remove it. */
  readonly removal_hash: Buffer
  /** Milliseconds since 1970. PostgreSQL hands out large numbers as text. */
  readonly expires_at: ColumnType<number | string, number, number>
}

/** PostgreSQL only: how often a client made links lately, so that several processes count as one. See quota.ts. */
export interface QuotaTable {
  readonly key: string
  readonly points: Generated<number>
  readonly expire: ColumnType<number | string | null, number, number>
}

export interface Tables {
  readonly links: LinksTable
  readonly link_quota: QuotaTable
}
