/**
 * The register counted: 四清 (S-018), 使用分布 (S-021), 家底一页. Every number leads to the list of the cards it counts and
 * equals that list's own.
 */
package org.zongwu.asset.report;
