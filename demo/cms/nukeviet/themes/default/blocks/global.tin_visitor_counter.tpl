<!-- BEGIN: main -->
<tin-visitor-counter{ATTRIBUTES}>
    <!-- BEGIN: loop -->
    <p>{FIGURE.label}: {FIGURE.value}</p>
    <!-- END: loop -->
</tin-visitor-counter>
<!-- END: main -->
