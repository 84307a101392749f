<?xml version="1.0" encoding="utf-8"?>
<!--
A style for the Content Query web part, which prints the newest pages on the server: each is one line of "Các tin khác".
Put the template into "Style Library/XSL Style Sheets/ItemStyle.xsl"; choose "TinOtherNews" as item style, and the column
ArticleStartDate among the fields. Around the web part's list stands a div with data-tin="other-news".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:ddwrt="http://schemas.microsoft.com/WebParts/v2/DataView/runtime" exclude-result-prefixes="ddwrt">
  <xsl:param name="ItemsHaveStreams">False</xsl:param>
  <xsl:template name="TinOtherNews" match="Row[@Style='TinOtherNews']" mode="itemstyle">
    <xsl:variable name="address">
      <xsl:call-template name="OuterTemplate.GetSafeLink">
        <xsl:with-param name="UrlColumnName" select="'LinkUrl'" />
      </xsl:call-template>
    </xsl:variable>
    <a href="{$address}"><xsl:value-of select="@Title" /></a>
    <xsl:if test="@ArticleStartDate != ''">
      <xsl:text> </xsl:text>
      <time datetime="{ddwrt:FormatDateTime(string(@ArticleStartDate), 1066, 'yyyy-MM-ddTHH:mm:ss')}+07:00">
        <xsl:value-of select="ddwrt:FormatDateTime(string(@ArticleStartDate), 1066, 'dd/MM/yyyy')" />
      </time>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
