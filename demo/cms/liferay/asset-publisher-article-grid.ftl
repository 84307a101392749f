<#--
Widget template of the Asset Publisher: articles as cards, readable without script.
Design → Templates → Widget Templates → New → Asset Publisher Template.
-->
<#if entries?has_content>
<tin-article-grid heading="">
<ul>
<#list entries as curEntry>
	<#assign assetRenderer = curEntry.getAssetRenderer() />
	<#assign viewURL = assetPublisherHelper.getAssetViewURL(renderRequest, renderResponse, curEntry, true) />
	<#assign summary = (assetRenderer.getSummary(renderRequest, renderResponse))!"" />
	<#assign image = (assetRenderer.getThumbnailPath(renderRequest))!"" />
	<#assign published = (curEntry.getPublishDate())!curEntry.getCreateDate() />
	<#assign title = htmlUtil.escape(assetRenderer.getTitle(locale)) />
	<li>
		<#-- An icon of the kind of asset is no picture of the article. -->
		<#if image?has_content && !image?contains("/file_system/")>
			<img src="${htmlUtil.escapeHREF(image)}" alt="" loading="lazy">
		</#if>
		<h3><a href="${htmlUtil.escapeHREF(viewURL)}">${title}</a></h3>
		<#if summary?has_content>
			<p>${htmlUtil.escape(htmlUtil.stripHtml(summary))}</p>
		</#if>
		<time datetime="${dateUtil.getDate(published, "yyyy-MM-dd'T'HH:mm:ssXXX", locale, themeDisplay.getTimeZone())}">${dateUtil.getDate(published, "dd/MM/yyyy", locale, themeDisplay.getTimeZone())}</time>
	</li>
</#list>
</ul>
</tin-article-grid>
</#if>
