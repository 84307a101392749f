<#--
Widget template of the Asset Publisher: headlines with their dates, readable without script.
Design → Templates → Widget Templates → New → Asset Publisher Template.
-->
<#if entries?has_content>
<tin-other-news heading="">
<ul>
<#list entries as curEntry>
	<#assign assetRenderer = curEntry.getAssetRenderer() />
	<#assign viewURL = assetPublisherHelper.getAssetViewURL(renderRequest, renderResponse, curEntry, true) />
	<#assign published = (curEntry.getPublishDate())!curEntry.getCreateDate() />
	<li><a href="${htmlUtil.escapeHREF(viewURL)}">${htmlUtil.escape(assetRenderer.getTitle(locale))}</a> <time datetime="${dateUtil.getDate(published, "yyyy-MM-dd'T'HH:mm:ssXXX", locale, themeDisplay.getTimeZone())}">${dateUtil.getDate(published, "dd/MM/yyyy", locale, themeDisplay.getTimeZone())}</time></li>
</#list>
</ul>
</tin-other-news>
</#if>
