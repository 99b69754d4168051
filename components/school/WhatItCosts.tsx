import { Section } from '@/components/method/parts'

/** Money, machines, time. */
export function WhatItCosts() {
  return (
    <Section id="costs" title="What it costs">
      <p>
        The program is free (MIT licence) and asks for nothing that costs: no keys, no accounts with others, no fees by
        class or student. What remains is a machine and somebody who updates it. The whole folder with its dependencies
        takes about a gigabyte, the image of Docker about 700 MB; a running server 150 to 450 MB of memory, more while
        it reads fetched pages. A sealed comparison of two articles takes 4 to 10 KB, one of six long ones about 30 KB,
        so ten thousand links fit into a few hundred megabytes.
      </p>
    </Section>
  )
}
