<!-- BEGIN: main -->
<tin-other-news{ATTRIBUTES}>
<ul>
    <!-- BEGIN: loop -->
    <li><a href="{ROW.link}">{ROW.title}</a> <time datetime="{ROW.datetime}">{ROW.date}</time></li>
    <!-- END: loop -->
</ul>
</tin-other-news>
<!-- END: main -->
