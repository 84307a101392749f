<#--
Widget template of the Menu Display: links to other sites; what stands below an entry stands under its name.
Names and addresses of its entries are escaped already.
Design → Templates → Widget Templates → New → Menu Display Template.
-->
<#if entries?has_content>
<tin-links-panel heading="">
<#-- What stands below a heading belongs to it: those of no group come first. -->
<ul>
<#list entries as navItem>
	<#if !navItem.hasBrowsableChildren()>
	<li><a href="${navItem.getURL()}">${navItem.getName()}</a></li>
	</#if>
</#list>
</ul>
<#list entries as navItem>
	<#if navItem.hasBrowsableChildren()>
	<h3>${navItem.getName()}</h3>
	<ul>
	<#list navItem.getBrowsableChildren() as childItem>
		<li><a href="${childItem.getURL()}">${childItem.getName()}</a></li>
	</#list>
	</ul>
	</#if>
</#list>
</tin-links-panel>
</#if>
