"""The recipe behind models/: reads the annotated corpora, trains, distils, quantises and measures."""
