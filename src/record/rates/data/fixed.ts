/** A currency that the euro took the place of. */
export interface Fixed {
  /** The day from which the euro is the country's currency, YYYY-MM-DD. */
  readonly since: string
  /** Units per euro, irrevocably, as the Council of the European Union adopted them. */
  readonly rate: string
}

/** Conversion rates of Council Regulation (EC) No 2866/98, as amended each time a country joined. */
export const fixed: Readonly<Record<string, Fixed>> = {
  ATS: { since: '1999-01-01', rate: '13.7603' },
  BEF: { since: '1999-01-01', rate: '40.3399' },
  DEM: { since: '1999-01-01', rate: '1.95583' },
  ESP: { since: '1999-01-01', rate: '166.386' },
  FIM: { since: '1999-01-01', rate: '5.94573' },
  FRF: { since: '1999-01-01', rate: '6.55957' },
  IEP: { since: '1999-01-01', rate: '0.787564' },
  ITL: { since: '1999-01-01', rate: '1936.27' },
  LUF: { since: '1999-01-01', rate: '40.3399' },
  NLG: { since: '1999-01-01', rate: '2.20371' },
  PTE: { since: '1999-01-01', rate: '200.482' },
  GRD: { since: '2001-01-01', rate: '340.750' },
  SIT: { since: '2007-01-01', rate: '239.640' },
  CYP: { since: '2008-01-01', rate: '0.585274' },
  MTL: { since: '2008-01-01', rate: '0.429300' },
  SKK: { since: '2009-01-01', rate: '30.1260' },
  EEK: { since: '2011-01-01', rate: '15.6466' },
  LVL: { since: '2014-01-01', rate: '0.702804' },
  LTL: { since: '2015-01-01', rate: '3.45280' },
  HRK: { since: '2023-01-01', rate: '7.53450' },
  BGN: { since: '2026-01-01', rate: '1.95583' },
}
