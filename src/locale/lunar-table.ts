// Written by `npm run lunar` from an ephemeris: do not edit.
// Three characters (18 bits, base 64 of RFC 4648 §5) a lunar year: four bits the month after which a leap month stands
// (0: none), then a bit a month, the first lowest: 1 for 30 days, 0 for 29.

export const firstLunarYear = 1967;
/** First day of 1967's first month, in days since 1970-01-01. */
export const firstLunarDay = -1057;
export const lunarYears =
  'ASbOVbAVrAtpLdSAtSAslJpLApNRSrAKtAWtMtqA2pA2SJ0lA0lApVFStAS2OW1AbVA7JL6SA6SA0mGpWApXRVWAVqAtVLbJAdJAaTJUrAUrApbFVaAVqOtlAulA1JLqVAqVAUtIqtAq1TWqAXSA2lN1KA5KAyWJkuAVWAq1FWyAbSM6lAclAZLKyXASrAVbGraAtqXdSAuSAslNpLApNAStKlbAWtAuqFtSA2SP0lA0lApVLStAS2Aa1G2qA7KQ6SA6TA0mMpWApbAVaIrVAtVAdKG6TAqTPUrAUrAqbLVaAVqAtlJdKA1KRqVAyVAktMqtAq1AWqIulA6lA1KH0VAyWPlWAVWAq1LW0AbUA6lI6KAaLRSXASrAlbMraAtqAdUJclAtFAqLFUrASt';
