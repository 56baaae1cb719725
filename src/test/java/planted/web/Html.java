package planted.web;

/** Stands for the program's own. */
public record Html(String markup) {}
