<!-- BEGIN: main -->
<tin-article-grid{ATTRIBUTES}>
<ul>
    <!-- BEGIN: loop -->
    <li>
        <!-- BEGIN: image --><img src="{ROW.image}" alt="{ROW.alt}"{ROW.size} loading="lazy"><!-- END: image -->
        <h3><a href="{ROW.link}">{ROW.title}</a></h3>
        <!-- BEGIN: summary --><p>{ROW.summary}</p><!-- END: summary -->
        <time datetime="{ROW.datetime}">{ROW.date}</time>
    </li>
    <!-- END: loop -->
</ul>
</tin-article-grid>
<!-- END: main -->
