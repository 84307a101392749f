<!-- BEGIN: main -->
<tin-links-panel{ATTRIBUTES}>
<!-- BEGIN: group -->
<!-- BEGIN: name --><h4>{GROUP}</h4><!-- END: name -->
<ul>
    <!-- BEGIN: link -->
    <li><a href="{LINK.url}"><!-- BEGIN: text -->{LINK.title}<!-- END: text --><!-- BEGIN: image --><img src="{LINK.image}" alt="{LINK.title}"{LINK.size} loading="lazy"><!-- END: image --></a></li>
    <!-- END: link -->
</ul>
<!-- END: group -->
</tin-links-panel>
<!-- END: main -->
