<?php
/**
 * The Vietnamese lunar calendar, for readers without JavaScript: the table and the words of the kit (src/locale/lunar.ts).
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/*
 * Three characters (18 bits, base 64 of RFC 4648 §5) a lunar year: four bits the month after which a leap month stands
 * (0: none), then a bit a month, the first lowest: 1 for 30 days, 0 for 29. From an ephemeris, for 1968 to 2100.
 */
const FIRST_LUNAR_YEAR = 1967;
const FIRST_LUNAR_DAY  = -1057;
const LUNAR_YEARS      = 'ASbOVbAVrAtpLdSAtSAslJpLApNRSrAKtAWtMtqA2pA2SJ0lA0lApVFStAS2OW1AbVA7JL6SA6SA0mGpWApXRVWAVqAtVLbJAdJAaTJUrAUrApbFVaAVqOtlAulA1JLqVAqVAUtIqtAq1TWqAXSA2lN1KA5KAyWJkuAVWAq1FWyAbSM6lAclAZLKyXASrAVbGraAtqXdSAuSAslNpLApNAStKlbAWtAuqFtSA2SP0lA0lApVLStAS2Aa1G2qA7KQ6SA6TA0mMpWApbAVaIrVAtVAdKG6TAqTPUrAUrAqbLVaAVqAtlJdKA1KRqVAyVAktMqtAq1AWqIulA6lA1KH0VAyWPlWAVWAq1LW0AbUA6lI6KAaLRSXASrAlbMraAtqAdUJclAtFAqLFUrASt';
const LUNAR_STEMS      = array( 'Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ' );
const LUNAR_BRANCHES   = array( 'Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi' );

/**
 * The lunar date of the day that a moment is in Vietnam; null where the table has none.
 *
 * @param int $time Unix time.
 * @return array{day: int, month: int, leap: bool, year: string}|null
 */
function lunar_date( int $time ): ?array {
	$left = intdiv( $time + 7 * HOUR_IN_SECONDS, DAY_IN_SECONDS ) - FIRST_LUNAR_DAY;
	for ( $index = 0; $index * 3 < strlen( LUNAR_YEARS ); $index++ ) {
		$value  = lunar_year_bits( $index );
		$leap   = $value >> 13;
		$months = $leap ? 13 : 12;
		for ( $i = 0; $i < $months; $i++ ) {
			$length = 29 + ( $value >> $i & 1 );
			if ( $left < $length ) {
				$year = FIRST_LUNAR_YEAR + $index;
				return array(
					'day'   => $left + 1,
					'month' => $leap && $i >= $leap ? $i : $i + 1,
					'leap'  => $leap > 0 && $i === $leap,
					'year'  => LUNAR_STEMS[ $year % 10 ] . ' ' . LUNAR_BRANCHES[ $year % 12 ],
				);
			}
			$left -= $length;
		}
	}
	return null;
}

/**
 * The bits of a year in the table.
 *
 * @param int $index From 0.
 */
function lunar_year_bits( int $index ): int {
	$value = 0;
	foreach ( str_split( substr( LUNAR_YEARS, $index * 3, 3 ) ) as $letter ) {
		$value = $value << 6 | strpos( 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', $letter );
	}
	return $value;
}

/**
 * `13/5 Giáp Thìn`, `full`: `13 tháng 5 năm Giáp Thìn`, `names`: `mùng 1 tháng Giêng năm Giáp Thìn`.
 *
 * @param int    $time Unix time.
 * @param string $form One of short, full and names.
 */
function lunar_text( int $time, string $form ): string {
	$date = lunar_date( $time );
	if ( null === $date ) {
		return '';
	}
	$leap = $date['leap'] ? ' nhuận' : '';
	if ( 'short' === $form ) {
		return "{$date['day']}/{$date['month']}$leap {$date['year']}";
	}
	$day   = (string) $date['day'];
	$month = (string) $date['month'];
	if ( 'names' === $form ) {
		$day   = $date['day'] <= 10 ? "mùng $day" : ( 15 === $date['day'] ? 'rằm' : $day );
		$month = 1 === $date['month'] ? 'Giêng' : ( 12 === $date['month'] ? 'Chạp' : $month );
	}
	return "$day tháng $month$leap năm {$date['year']}";
}
