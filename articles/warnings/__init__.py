"""What to look at before an article or a quote becomes public. Rules, pure of views: the step that publishes shows
what they yield, and so does the reading desk before there is an article."""
