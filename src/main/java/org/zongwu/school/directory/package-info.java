/** 通讯录 for everybody who is signed in (S-167): names, departments, posts, extensions; no mobile numbers. */
package org.zongwu.school.directory;
