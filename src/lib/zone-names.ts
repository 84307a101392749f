const hour = 3_600_000;

/** Zone names that feeds write (RFC 822 §5.1, and such as never were in it), hours east of Greenwich. */
const named = new Map(
  (
    'gmt 0 ut 0 utc 0 wet 0 west 1 bst 1 cet 1 met 1 mez 1 cest 2 mest 2 mesz 2 eet 2 eest 3 ' +
    'msk 3 ist 5.5 ict 7 wib 7 sgt 8 hkt 8 awst 8 jst 9 kst 9 aest 10 aedt 11 nzst 12 nzdt 13 brt -3 ast -4 adt -3 at -4 ' +
    'est -5 edt -4 et -5 cst -6 cdt -5 ct -6 mst -7 mdt -6 mt -7 pst -8 pdt -7 pt -8 akst -9 akdt -8 hst -10'
  )
    .match(/[a-z]+ \S+/g)
    ?.map((zone) => zone.split(' ') as [name: string, hours: string]),
);

/** Milliseconds by which the zone of that short name is ahead of UTC; single letters as RFC 822 has them. */
export function namedOffset(name: string): number | undefined {
  if (name.length === 1) {
    const west = 'zabcdefghiklm'.indexOf(name);
    return (west < 0 ? 'nopqrstuvwxy'.indexOf(name) + 1 : -west) * hour;
  }
  const hours = named.get(name);
  return hours === undefined ? undefined : Number(hours) * hour;
}
