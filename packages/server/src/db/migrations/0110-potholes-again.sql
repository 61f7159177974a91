-- Which potholes came of the same cause as one that had ended with a reason why not.
create index matter_head_came_back_from on matter_head ((state ->> 'cameBackFrom'))
  where kind = 'pothole' and (state ->> 'cameBackFrom') is not null;
