<!-- BEGIN: main -->
<tin-date-banner{ATTRIBUTES}>{DATE}</tin-date-banner>
<!-- END: main -->
